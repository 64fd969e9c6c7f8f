package org.culturepark.evaluator.asking;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import io.opentelemetry.context.Context;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.culturepark.chassis.modelcall.ModelAnswer;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.ModelCallFailed;
import org.culturepark.chassis.modelcall.ModelCalls;
import org.culturepark.chassis.modelcall.Outcome;
import org.culturepark.chassis.modelcall.Purpose;
import org.culturepark.evaluator.benchmark.EvaluationConfig;
import org.culturepark.evaluator.benchmark.Question;

/**
 * Asks the questions of a round, several at once, and keeps each answer as soon as it is there. All evaluations of this
 * replica share one queue, so rounds do not mix and prefix caches stay warm.
 */
@ApplicationScoped
public class Questioner {
    private final ModelCalls calls;
    private final AnswerBook book;
    private final int parallel;
    private final ExecutorService callers;

    Questioner(ModelCalls calls, AnswerBook book, EvaluationConfig config) {
        this.calls = calls;
        this.book = book;
        this.parallel = config.parallel();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        this.callers = Executors.newFixedThreadPool(parallel, task -> caller(task, loader));
    }

    /**
     * Returns when every question of the round has its answer, or was rejected for good and put down as failed.
     *
     * @throws ModelCallFailed the first failure that cannot be borne, once what was under way has ended; the answers
     *     that came are kept, and the rest can be asked again
     */
    public void ask(Round round) {
        Troubles troubles = new Troubles(round.bearable());
        Context trace = Context.current();
        List<Future<?>> batches = Batches.of(round.questions(), parallel).stream()
                .<Future<?>>map(batch -> callers.submit(trace.wrap(() -> askAll(round, batch, troubles))))
                .toList();
        batches.forEach(Questioner::await);
        troubles.end().ifPresent(failure -> {
            throw failure;
        });
        book.giveUp(round.evaluationId(), troubles.rejected(), "the endpoint rejected the request");
    }

    private void askAll(Round round, List<Question> batch, Troubles troubles) {
        for (Question question : batch) {
            if (troubles.end().isPresent()) {
                return;
            }
            try {
                askOne(round, question);
            } catch (RuntimeException e) {
                troubles.add(question, e);
            }
        }
    }

    private void askOne(Round round, Question question) {
        Said said = said(call(round, question));
        book.keep(round.evaluationId(), question, said, round.reader().apply(question.key(), said.text()));
    }

    /** A model that says nothing has answered: asking again would ask until it says something. */
    private Said said(ModelCall call) {
        try {
            ModelAnswer answer = calls.ask(call);
            return new Said(answer.text(), Optional.of(answer.callId()));
        } catch (ModelCallFailed e) {
            if (e.outcome() == Outcome.EMPTY) {
                return new Said("", Optional.empty());
            }
            throw e;
        }
    }

    private static ModelCall call(Round round, Question question) {
        Purpose purpose = new Purpose(
                round.evaluationId().toString(),
                round.culture(),
                round.benchmark(),
                question.key().toString(),
                round.promptVersion());
        return ModelCall.of(
                        purpose,
                        question.model(),
                        List.of(SystemMessage.from(question.instructions()), UserMessage.from(question.text())))
                .temperature(round.temperature())
                .maxTokens(question.maxTokens())
                .seed(question.seed());
    }

    private static void await(Future<?> batch) {
        try {
            batch.get();
        } catch (ExecutionException | CancellationException e) {
            throw new IllegalStateException("a batch of questions ended early", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while answers were awaited", e);
        }
    }

    private static Thread caller(Runnable task, ClassLoader loader) {
        Thread thread = new Thread(task, "questioner");
        thread.setContextClassLoader(loader);
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void stop() {
        callers.shutdownNow();
    }
}
