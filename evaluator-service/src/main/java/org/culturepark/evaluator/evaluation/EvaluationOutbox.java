package org.culturepark.evaluator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.culturepark.chassis.outbox.Outbox;
import org.culturepark.contracts.Topics;
import org.culturepark.evaluator.asking.AnswerCounts;
import org.culturepark.evaluator.benchmark.Benchmarks;
import org.culturepark.evaluator.event.EvaluationCompleted;

/** Announces completed evaluations, keyed by culture. */
@ApplicationScoped
class EvaluationOutbox implements Outbox<Evaluation> {
    private final EvaluationRepository evaluations;
    private final Benchmarks benchmarks;

    EvaluationOutbox(EvaluationRepository evaluations, Benchmarks benchmarks) {
        this.evaluations = evaluations;
        this.benchmarks = benchmarks;
    }

    @Override
    public Class<Evaluation> rowType() {
        return Evaluation.class;
    }

    @Override
    public String topic() {
        return Topics.EVALUATION_COMPLETED;
    }

    @Override
    public String key(Evaluation evaluation) {
        return evaluation.candidate().culture();
    }

    @Override
    public EvaluationCompleted event(Evaluation evaluation) {
        var candidate = evaluation.candidate();
        var result = evaluation.result().orElseThrow();
        return new EvaluationCompleted(
                evaluation.id(),
                evaluation.benchmark(),
                candidate.model(),
                candidate.baseModel(),
                candidate.tuned(),
                candidate.culture(),
                candidate.runId(),
                candidate.dataSetId(),
                result.headline(),
                evaluation.interval(),
                result.floors(),
                result.figures(),
                counts(evaluation),
                result.degenerate(),
                result.caveats(),
                Optional.of(evaluation.label()).filter(label -> !label.isEmpty()),
                benchmarks.get(evaluation.benchmark()).gate(evaluation.parameters()),
                evaluations.plansOf(evaluation.id()),
                evaluation.endedAt().orElseThrow());
    }

    private static EvaluationCompleted.Answers counts(Evaluation evaluation) {
        AnswerCounts counts = evaluation.finalCounts().orElseThrow();
        return new EvaluationCompleted.Answers(
                counts.asked(), counts.valid(), counts.invalid(), counts.refused(), counts.failed());
    }
}
