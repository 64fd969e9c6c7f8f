package org.culturepark.evaluator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.job.DurableJob;
import org.culturepark.evaluator.asking.AnswerBook;
import org.culturepark.evaluator.asking.Questioner;
import org.culturepark.evaluator.asking.Round;
import org.culturepark.evaluator.benchmark.Answers;
import org.culturepark.evaluator.benchmark.Benchmark;
import org.culturepark.evaluator.benchmark.Benchmarks;
import org.culturepark.evaluator.benchmark.EvaluationConfig;
import org.culturepark.evaluator.benchmark.GivenAnswer;
import org.culturepark.evaluator.benchmark.Parameters;
import org.culturepark.evaluator.benchmark.Question;

/** Asks round after round until nothing is left, then scores. A new worker goes on with what has no answer yet. */
@ApplicationScoped
class EvaluationWorker implements DurableJob {
    static final String NAME = "evaluation";
    /** With pauses that double from a second, two minutes in which a restarted endpoint gets its adapters back. */
    private static final int ATTEMPTS = 8;

    private final EvaluationProgress progress;
    private final Benchmarks benchmarks;
    private final AnswerBook book;
    private final Questioner questioner;
    private final EvaluationConfig config;

    EvaluationWorker(
            EvaluationProgress progress,
            Benchmarks benchmarks,
            AnswerBook book,
            Questioner questioner,
            EvaluationConfig config) {
        this.progress = progress;
        this.benchmarks = benchmarks;
        this.book = book;
        this.questioner = questioner;
        this.config = config;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int attempts() {
        return ATTEMPTS;
    }

    @Override
    public void run(UUID id) {
        progress.start(id).ifPresent(assignment -> {
            askAll(assignment);
            progress.score(id);
        });
    }

    @Override
    public void giveUp(UUID id, String reason) {
        progress.giveUp(id, reason);
    }

    private void askAll(Assignment assignment) {
        Benchmark benchmark = benchmarks.get(assignment.benchmark());
        Answers answers = book.of(assignment.id());
        List<Question> questions = benchmark.next(assignment.candidate(), assignment.parameters(), answers);
        while (!questions.isEmpty()) {
            questioner.ask(round(assignment, benchmark, questions, answers));
            answers = book.of(assignment.id());
            questions = benchmark.next(assignment.candidate(), assignment.parameters(), answers);
        }
    }

    private Round round(Assignment assignment, Benchmark benchmark, List<Question> questions, Answers answers) {
        int failed = (int) answers.all().stream().filter(GivenAnswer::failed).count();
        return new Round(
                assignment.id(),
                assignment.scope(),
                assignment.benchmark().name(),
                assignment.parameters().text(Parameters.PROMPT_VERSION),
                assignment.parameters().real(Parameters.TEMPERATURE),
                (int) (config.failedLimit() * assignment.asked()) - failed,
                assignment.parameters().topTokens(),
                questions,
                assignment.candidate()::endpointOf,
                (key, text) -> benchmark.read(key, text, assignment.candidate(), assignment.parameters()));
    }
}
