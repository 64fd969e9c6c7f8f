package org.culturepark.evaluator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.culturepark.chassis.balance.BalanceSource;
import org.culturepark.chassis.balance.StageBalance;
import org.culturepark.evaluator.answer.Outcome;
import org.culturepark.evaluator.asking.AnswerBook;
import org.culturepark.evaluator.evaluation.Evaluation.State;

/**
 * Evaluations: every one that a plan names is there. Answers: every question that an evaluation has is answered, given up,
 * or open because the evaluation is. What comes in is counted where it came from, so that a lost one shows.
 */
@ApplicationScoped
class EvaluationBalance implements BalanceSource {
    private final EvaluationRepository evaluations;
    private final AnswerBook answers;

    EvaluationBalance(EvaluationRepository evaluations, AnswerBook answers) {
        this.evaluations = evaluations;
        this.answers = answers;
    }

    @Override
    public List<StageBalance> stages() {
        return List.of(evaluationStage(), answerStage());
    }

    private StageBalance evaluationStage() {
        Map<State, Long> counts = new EnumMap<>(State.class);
        evaluations.countByState().forEach(count -> counts.put(count.state(), count.count()));
        return new StageBalance(
                "evaluations",
                evaluations.countPlanned(),
                counts.getOrDefault(State.COMPLETED, 0L),
                Map.of(),
                Map.of("VOID", counts.getOrDefault(State.FAILED, 0L)),
                counts.getOrDefault(State.PENDING, 0L) + counts.getOrDefault(State.RUNNING, 0L));
    }

    private StageBalance answerStage() {
        Map<Outcome, Long> counts = answers.totals();
        return new StageBalance(
                "answers",
                evaluations.questionsAsked(),
                counts.getOrDefault(Outcome.VALID, 0L),
                Map.of(
                        "INVALID", counts.getOrDefault(Outcome.INVALID, 0L),
                        "REFUSED", counts.getOrDefault(Outcome.REFUSED, 0L)),
                Map.of("NO_ANSWER", counts.getOrDefault(Outcome.FAILED, 0L)),
                evaluations.questionsOpen());
    }
}
