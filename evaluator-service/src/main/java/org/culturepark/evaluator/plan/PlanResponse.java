package org.culturepark.evaluator.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.budget.BudgetSpent;
import org.culturepark.chassis.modelcall.UsageLine;
import org.culturepark.evaluator.evaluation.EvaluationResponse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan and how far it is. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Plan")
record PlanResponse(
        UUID id,
        Plan.Origin origin,
        State state,

        @Schema(description = "Why it became no evaluations, what it waits for, or what is not asked")
        Optional<String> failure,

        PlanRequest request,
        Progress progress,

        @Schema(description = "That of an untuned base before its model's")
        List<EvaluationResponse> evaluations,

        Optional<BudgetSpent> budget,

        @Schema(description = "What the calls of this plan used; an evaluation that was there before used nothing")
        List<UsageLine> usage,

        Instant createdAt) {

    enum State {
        /** Its evaluations are being made, which may have to wait for another service. */
        EXPANDING,
        RUNNING,
        PAUSED_BY_BUDGET,
        COMPLETED,
        /** Some evaluations are void. */
        COMPLETED_SHORT,
        /** It became no evaluations. */
        FAILED
    }

    /** Answers that are there, of all. */
    record Progress(long done, long of) {
        static Progress of(List<EvaluationResponse> evaluations) {
            return new Progress(
                    evaluations.stream().mapToLong(one -> one.progress().done()).sum(),
                    evaluations.stream().mapToLong(one -> one.progress().of()).sum());
        }
    }

    static PlanResponse from(
            Plan plan, List<EvaluationResponse> evaluations, Optional<BudgetSpent> budget, List<UsageLine> usage) {
        return new PlanResponse(
                plan.id(),
                plan.origin(),
                state(plan, evaluations, budget.filter(BudgetSpent::reached).isPresent()),
                plan.failure(),
                plan.request(),
                Progress.of(evaluations),
                evaluations,
                budget,
                usage,
                plan.createdAt());
    }

    private static State state(Plan plan, List<EvaluationResponse> evaluations, boolean budgetReached) {
        if (!plan.isExpanded()) {
            return plan.hasFailed() ? State.FAILED : State.EXPANDING;
        }
        if (evaluations.stream().anyMatch(EvaluationResponse::mayChange)) {
            return budgetReached ? State.PAUSED_BY_BUDGET : State.RUNNING;
        }
        return evaluations.stream().allMatch(EvaluationResponse::succeeded) ? State.COMPLETED : State.COMPLETED_SHORT;
    }
}
