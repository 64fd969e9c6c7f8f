package org.culturepark.evaluator.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.culturepark.chassis.job.DurableJob;
import org.culturepark.evaluator.benchmark.UnusableWish;

/** Makes the evaluations of a plan, which may have to wait for what another service knows. */
@ApplicationScoped
class PlanJob implements DurableJob {
    static final String NAME = "plan";
    /** Name of the jobs that it makes. */
    static final String EVALUATION = "evaluation";

    private final Expansion expansion;

    PlanJob(Expansion expansion) {
        this.expansion = expansion;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID plan) {
        try {
            expand(plan);
        } catch (UnusableWish e) {
            expansion.fail(plan, e.getMessage());
        }
    }

    /** @throws UnusableWish if a part of the plan cannot be asked */
    void expand(UUID plan) {
        expansion.expand(plan, expansion.prepare(plan));
    }

    @Override
    public void giveUp(UUID plan, String reason) {
        expansion.fail(plan, reason);
    }
}
