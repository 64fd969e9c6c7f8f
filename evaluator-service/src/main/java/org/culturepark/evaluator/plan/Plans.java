package org.culturepark.evaluator.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.budget.Budget;
import org.culturepark.chassis.budget.Budgets;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.chassis.job.Jobs;
import org.culturepark.evaluator.evaluation.JsonText;
import org.culturepark.evaluator.plan.Plan.Origin;

/** Makes plans. The same order makes the same plan, once; its job makes the evaluations. */
@ApplicationScoped
class Plans {
    private final PlanRepository plans;
    private final PlanCheck check;
    private final Budgets budgets;
    private final Jobs jobs;
    private final Clock clock;

    Plans(PlanRepository plans, PlanCheck check, Budgets budgets, Jobs jobs, Clock clock) {
        this.plans = plans;
        this.check = check;
        this.budgets = budgets;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * The plan of this very request.
     *
     * @throws org.culturepark.evaluator.benchmark.UnusableWish if a part of it cannot be asked
     */
    @Transactional
    UUID request(PlanRequest request, Origin origin) {
        UUID id = Identity.of("plan", JsonText.write(request));
        make(id, origin, request);
        return id;
    }

    /**
     * @return whether the plan is new
     * @throws DifferentPlan if there is another of this id
     * @throws org.culturepark.evaluator.benchmark.UnusableWish if a part of it cannot be asked
     */
    @Transactional
    boolean request(UUID id, Origin origin, PlanRequest request) {
        Optional<Plan> known = plans.findByIdOptional(id);
        if (known.filter(plan -> !plan.isFor(request)).isPresent()) {
            throw new DifferentPlan();
        }
        make(id, origin, request);
        return known.isEmpty();
    }

    private void make(UUID id, Origin origin, PlanRequest request) {
        check.check(request);
        if (plans.findByIdOptional(id).isEmpty()) {
            plans.persist(new Plan(id, origin, request, clock.instant()));
            request.budget().ifPresent(limit -> budgets.set(id.toString(), limit.asBudget()));
        }
        jobs.schedule(PlanJob.NAME, id);
    }

    /** Notes what the plan waits for; its job goes on trying. */
    @Transactional
    void waiting(UUID id, String what) {
        plans.findByIdOptional(id).orElseThrow().waitFor(what);
    }

    /** Another budget; what waited for it goes on at once. */
    @Transactional
    void change(UUID id, Budget budget) {
        budgets.set(id.toString(), budget);
        plans.evaluationsOf(id).forEach(evaluation -> jobs.wake(PlanJob.EVALUATION, evaluation));
    }
}
