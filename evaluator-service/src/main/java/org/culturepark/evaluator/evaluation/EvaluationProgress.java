package org.culturepark.evaluator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.job.NotYet;
import org.culturepark.evaluator.asking.AnswerBook;
import org.culturepark.evaluator.asking.AnswerCounts;
import org.culturepark.evaluator.benchmark.Benchmark;
import org.culturepark.evaluator.benchmark.Benchmarks;
import org.culturepark.evaluator.benchmark.EvaluationConfig;
import org.culturepark.evaluator.benchmark.Question;

/** The states of an evaluation under way. */
@ApplicationScoped
class EvaluationProgress {
    private static final Duration UNTUNED_PAUSE = Duration.ofSeconds(1);

    private final EvaluationRepository evaluations;
    private final Benchmarks benchmarks;
    private final AnswerBook answers;
    private final Scorer scorer;
    private final EvaluationConfig config;
    private final Clock clock;

    EvaluationProgress(
            EvaluationRepository evaluations,
            Benchmarks benchmarks,
            AnswerBook answers,
            Scorer scorer,
            EvaluationConfig config,
            Clock clock) {
        this.evaluations = evaluations;
        this.benchmarks = benchmarks;
        this.answers = answers;
        this.scorer = scorer;
        this.config = config;
        this.clock = clock;
    }

    /** What is to be asked; empty if the evaluation has ended already. */
    @Transactional
    Optional<Assignment> start(UUID id) {
        Optional<Evaluation> open = evaluations.findForUpdate(id).filter(evaluation -> !evaluation.hasEnded());
        open.ifPresent(evaluation -> evaluation.start(clock.instant()));
        return open.map(EvaluationProgress::assignment);
    }

    /**
     * Reads all answers anew, scores and completes.
     *
     * @throws NotYet while the untuned base under the same parameters is still being measured
     */
    @Transactional
    void score(UUID id) {
        Evaluation evaluation = evaluations.findForUpdate(id).orElseThrow();
        Optional<Evaluation> untuned = untuned(evaluation);
        if (untuned.filter(base -> !base.hasEnded()).isPresent()) {
            throw new NotYet(UNTUNED_PAUSE);
        }
        complete(evaluation, untuned);
    }

    /** Scores what is there if hardly anything is missing; else the evaluation is void. */
    @Transactional
    void giveUp(UUID id, String reason) {
        Evaluation evaluation = evaluations.findForUpdate(id).orElseThrow();
        Benchmark benchmark = benchmarks.get(evaluation.benchmark());
        List<Question> open = benchmark.next(evaluation.candidate(), evaluation.parameters(), answers.of(id));
        answers.giveUp(id, open, reason);
        AnswerCounts counts = counts(evaluation);
        long lost = counts.failed() + counts.pending();
        if (lost <= config.failedLimit() * counts.asked()) {
            complete(evaluation, untuned(evaluation));
            return;
        }
        evaluation.fail(
                String.format(
                        Locale.ROOT,
                        "Void: %d of %d questions brought no answer, more than the %.0f %% that are borne. Last failure: %s",
                        lost,
                        counts.asked(),
                        100 * config.failedLimit(),
                        reason),
                answers.counts(List.of(id)).get(id),
                clock.instant());
    }

    /**
     * Scores an evaluation that has been scored before, as answers are understood now. What was announced of it stays.
     */
    @Transactional
    void rescore(UUID id) {
        evaluations
                .findForUpdate(id)
                .filter(evaluation -> evaluation.state() == Evaluation.State.COMPLETED)
                .ifPresent(evaluation -> scored(evaluation, untuned(evaluation)));
    }

    private void complete(Evaluation evaluation, Optional<Evaluation> untuned) {
        scored(evaluation, untuned);
        evaluation.complete(clock.instant());
    }

    private void scored(Evaluation evaluation, Optional<Evaluation> untuned) {
        evaluation.scored(scorer.score(assignment(evaluation), untuned.flatMap(Evaluation::result)), clock.instant());
    }

    private Optional<Evaluation> untuned(Evaluation evaluation) {
        if (!evaluation.candidate().tuned()) {
            return Optional.empty();
        }
        return evaluations.findByIdOptional(
                Evaluation.idOf(evaluation.benchmark(), evaluation.candidate().base(), evaluation.parameters()));
    }

    private AnswerCounts counts(Evaluation evaluation) {
        return AnswerCounts.of(
                evaluation.asked(), answers.counts(List.of(evaluation.id())).get(evaluation.id()));
    }

    private static Assignment assignment(Evaluation evaluation) {
        return new Assignment(
                evaluation.id(),
                evaluation.benchmark(),
                evaluation.candidate(),
                evaluation.parameters(),
                evaluation.asked(),
                evaluation.scope());
    }
}
