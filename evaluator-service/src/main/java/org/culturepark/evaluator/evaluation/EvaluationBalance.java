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

/** Where evaluations are, and where their questions are. */
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
        long failed = counts.getOrDefault(State.FAILED, 0L);
        long pending = counts.getOrDefault(State.PENDING, 0L) + counts.getOrDefault(State.RUNNING, 0L);
        return new StageBalance(
                "evaluations",
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.getOrDefault(State.COMPLETED, 0L),
                Map.of(),
                Map.of("VOID", failed),
                pending);
    }

    /** Questions of void evaluations that were never put are pending: whoever asks for the evaluation again puts them. */
    private StageBalance answerStage() {
        Map<Outcome, Long> counts = answers.totals();
        long asked = evaluations.questionsAsked();
        long stored = counts.values().stream().mapToLong(Long::longValue).sum();
        return new StageBalance(
                "answers",
                asked,
                counts.getOrDefault(Outcome.VALID, 0L),
                Map.of(
                        "INVALID", counts.getOrDefault(Outcome.INVALID, 0L),
                        "REFUSED", counts.getOrDefault(Outcome.REFUSED, 0L)),
                Map.of("NO_ANSWER", counts.getOrDefault(Outcome.FAILED, 0L)),
                asked - stored);
    }
}
