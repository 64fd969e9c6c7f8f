package org.culturepark.evaluator.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.chassis.inbox.InvalidEvent;
import org.culturepark.chassis.job.Jobs;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.benchmark.Benchmarks;
import org.culturepark.evaluator.benchmark.EvaluationConfig;
import org.culturepark.evaluator.benchmark.UnusableWish;
import org.culturepark.evaluator.benchmark.Wishes;
import org.culturepark.evaluator.evaluation.TrainedModels;
import org.culturepark.evaluator.event.EvaluationRequested;
import org.culturepark.evaluator.event.ModelTrained;
import org.culturepark.evaluator.plan.Plan.Origin;
import org.culturepark.evaluator.plan.PlanRequest.ModelChoice;
import org.culturepark.evaluator.promotion.AssessmentJob;
import org.culturepark.evaluator.promotion.PromotionConfig;

/** Turns events into plans. */
@ApplicationScoped
class EventOrders {
    private final TrainedModels models;
    private final Benchmarks benchmarks;
    private final EvaluationConfig config;
    private final Plans plans;
    private final PromotionConfig promotion;
    private final Jobs jobs;

    EventOrders(
            TrainedModels models,
            Benchmarks benchmarks,
            EvaluationConfig config,
            Plans plans,
            PromotionConfig promotion,
            Jobs jobs) {
        this.models = models;
        this.benchmarks = benchmarks;
        this.config = config;
        this.plans = plans;
        this.promotion = promotion;
        this.jobs = jobs;
    }

    /** A trained model is measured on whatever is configured and has something to ask about its culture. */
    @Transactional
    void modelTrained(ModelTrained event) {
        models.register(event);
        Set<BenchmarkName> names = benchmarks.covering(config.benchmarks(), event.culture());
        if (!names.isEmpty()) {
            UUID plan = Identity.of("plan", event.runId());
            order(() -> plans.request(plan, Origin.TRAINED, plan(event, names)));
            assess(event, plan);
        }
    }

    /** A model that is its own base has nothing to be better than. */
    private void assess(ModelTrained event, UUID plan) {
        if (promotion.enabled() && !event.model().equals(event.baseModel())) {
            jobs.schedule(AssessmentJob.NAME, plan);
        }
    }

    private static PlanRequest plan(ModelTrained event, Set<BenchmarkName> names) {
        ModelChoice model =
                new ModelChoice(event.model(), Optional.of(event.baseModel()), Optional.of(event.endpoint()));
        return new PlanRequest(
                List.of(model),
                List.of(event.culture()),
                names,
                Optional.of(Wishes.NONE.aboutQuestions(event.heldOutQuestions())),
                Optional.empty());
    }

    @Transactional
    void requested(EvaluationRequested event) {
        order(() -> plans.request(PlanRequest.of(event), Origin.EVENT));
    }

    private static void order(Runnable order) {
        try {
            order.run();
        } catch (UnusableWish e) {
            throw new InvalidEvent("/" + e.field() + " " + e.getMessage());
        }
    }
}
