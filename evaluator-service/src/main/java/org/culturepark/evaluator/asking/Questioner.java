package org.culturepark.evaluator.asking;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import io.opentelemetry.context.Context;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.Purpose;
import org.culturepark.evaluator.benchmark.EvaluationConfig;
import org.culturepark.evaluator.benchmark.Question;

/**
 * Asks the questions of a round, several at once, and keeps each answer as soon as it is there. All evaluations of this
 * replica share one queue, so rounds do not mix and prefix caches stay warm.
 */
@ApplicationScoped
public class Questioner {
    private final Asker asker;
    private final AnswerBook book;
    private final int parallel;
    private final ExecutorService callers;

    Questioner(Asker asker, AnswerBook book, EvaluationConfig config) {
        this.asker = asker;
        this.book = book;
        this.parallel = config.parallel();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        this.callers = Executors.newFixedThreadPool(parallel, task -> caller(task, loader));
    }

    /**
     * Returns when every question of the round has its answer, or was rejected for good and put down as failed.
     *
     * @throws org.culturepark.chassis.modelcall.ModelCallFailed the first failure that cannot be borne, once what was
     *     under way has ended; the answers that came are kept, and the rest can be asked again
     */
    public void ask(Round round) {
        Troubles troubles = new Troubles(round.bearable());
        Context trace = Context.current();
        List<Future<?>> batches = Batches.of(round.questions(), parallel).stream()
                .<Future<?>>map(batch ->
                        callers.submit(trace.wrap(() -> asker.ask(new Asker.Batch(round, batch), troubles))))
                .toList();
        batches.forEach(Questioner::await);
        troubles.end().ifPresent(failure -> {
            throw failure;
        });
        book.giveUp(round.evaluationId(), troubles.rejected(), "the endpoint rejected the request");
    }

    static ModelCall call(Round round, Question question) {
        Purpose purpose = new Purpose(
                round.scope(),
                round.evaluationId().toString(),
                round.benchmark(),
                round.evaluationId() + "/" + question.key(),
                round.promptVersion());
        return ModelCall.of(
                        purpose,
                        question.model(),
                        List.of(SystemMessage.from(question.instructions()), UserMessage.from(question.text())))
                .endpoint(round.endpoints().apply(question.model()))
                .temperature(round.temperature())
                .maxTokens(question.maxTokens())
                .seed(question.seed())
                .topTokens(round.topTokens());
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
