package org.culturepark.evaluator.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.culturepark.chassis.budget.Budgets;
import org.culturepark.chassis.modelcall.Ledger;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.evaluator.evaluation.EvaluationService;

/** Plans to be read. */
@ApplicationScoped
class PlanReading {
    private final PlanRepository plans;
    private final EvaluationService evaluations;
    private final Budgets budgets;
    private final Ledger ledger;

    PlanReading(PlanRepository plans, EvaluationService evaluations, Budgets budgets, Ledger ledger) {
        this.plans = plans;
        this.evaluations = evaluations;
        this.budgets = budgets;
        this.ledger = ledger;
    }

    @Transactional
    PlanResponse get(UUID id) {
        return response(plans.findByIdOptional(id).orElseThrow(() -> Problems.notFound("plan", id)));
    }

    @Transactional
    PageOf<PlanResponse> list(Paging paging) {
        return paging.of(plans.newestFirst()).map(this::response);
    }

    private PlanResponse response(Plan plan) {
        String scope = plan.id().toString();
        return PlanResponse.from(
                plan, evaluations.all(plans.evaluationsOf(plan.id())), budgets.spent(scope), ledger.usage(scope));
    }
}
