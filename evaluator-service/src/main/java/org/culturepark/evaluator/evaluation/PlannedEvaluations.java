package org.culturepark.evaluator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.benchmark.Measured;

/** The evaluations of a plan, once they have ended. */
@ApplicationScoped
public class PlannedEvaluations {
    private final EvaluationRepository evaluations;

    PlannedEvaluations(EvaluationRepository evaluations) {
        this.evaluations = evaluations;
    }

    /**
     * @param tuned the model that the plan is about
     * @param voids evaluations that came to nothing
     */
    public record Ended(Candidate tuned, List<UUID> ids, List<Measured> measured, int voids) {}

    /** Empty while there are none yet, or one goes on. */
    @Transactional
    public Optional<Ended> ended(UUID plan) {
        List<Evaluation> all = evaluations.ofPlan(plan);
        Optional<Evaluation> tuned =
                all.stream().filter(one -> one.candidate().tuned()).findFirst();
        if (tuned.isEmpty() || !all.stream().allMatch(Evaluation::hasEnded)) {
            return Optional.empty();
        }
        List<Measured> measured = all.stream()
                .filter(one -> one.state() == Evaluation.State.COMPLETED)
                .flatMap(one -> one.measured().stream())
                .toList();
        List<UUID> ids = all.stream().map(Evaluation::id).toList();
        return Optional.of(new Ended(tuned.get().candidate(), ids, measured, all.size() - measured.size()));
    }
}
