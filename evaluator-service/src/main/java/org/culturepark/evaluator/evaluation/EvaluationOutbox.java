package org.culturepark.evaluator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.culturepark.chassis.outbox.Outbox;
import org.culturepark.contracts.Topics;
import org.culturepark.evaluator.asking.AnswerBook;
import org.culturepark.evaluator.asking.AnswerCounts;
import org.culturepark.evaluator.event.EvaluationCompleted;

/** Announces completed evaluations, keyed by culture. */
@ApplicationScoped
class EvaluationOutbox implements Outbox<Evaluation> {
    private final AnswerBook answers;

    EvaluationOutbox(AnswerBook answers) {
        this.answers = answers;
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
                result.floors(),
                result.figures(),
                counts(evaluation),
                result.degenerate(),
                result.caveats(),
                evaluation.endedAt().orElseThrow());
    }

    private EvaluationCompleted.Answers counts(Evaluation evaluation) {
        AnswerCounts counts = AnswerCounts.of(
                evaluation.asked(), answers.counts(List.of(evaluation.id())).get(evaluation.id()));
        return new EvaluationCompleted.Answers(
                counts.asked(), counts.valid(), counts.invalid(), counts.refused(), counts.failed());
    }
}
