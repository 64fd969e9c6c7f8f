package org.culturepark.evaluator.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.evaluator.benchmark.Unreachable;
import org.culturepark.evaluator.benchmark.UnusableWish;
import org.culturepark.evaluator.plan.Plan.Origin;

/** An order over REST: its evaluations are made at once, so that the answer names them. */
@ApplicationScoped
class PlanOrder {
    private final Plans plans;
    private final PlanJob job;

    PlanOrder(Plans plans, PlanJob job) {
        this.plans = plans;
        this.job = job;
    }

    /** @param key the plan's id, should the caller have given a key */
    UUID order(Optional<UUID> key, PlanRequest request) {
        try {
            UUID id = key.map(given -> keyed(given, request)).orElseGet(() -> plans.request(request, Origin.REST));
            expand(id);
            return id;
        } catch (UnusableWish e) {
            throw Problems.invalid(e.field(), e.getMessage());
        } catch (DifferentPlan e) {
            throw Problems.conflict("different-plan", e.getMessage());
        }
    }

    private UUID keyed(UUID id, PlanRequest request) {
        plans.request(id, Origin.REST, request);
        return id;
    }

    /** Where what the plan needs from elsewhere cannot be had now, its job tries again. */
    private void expand(UUID id) {
        try {
            job.expand(id);
        } catch (Unreachable e) {
            plans.waiting(id, e.getMessage());
        }
    }
}
