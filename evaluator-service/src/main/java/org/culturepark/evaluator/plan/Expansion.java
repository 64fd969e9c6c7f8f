package org.culturepark.evaluator.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.culturepark.evaluator.benchmark.Benchmark;
import org.culturepark.evaluator.benchmark.Benchmarks;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.benchmark.Wishes;
import org.culturepark.evaluator.evaluation.EvaluationStart;
import org.culturepark.evaluator.evaluation.TrainedModels;
import org.culturepark.evaluator.plan.PlanRequest.ModelChoice;

/** Makes a plan's evaluations, that of an untuned base before its model's. Doing it again makes none anew. */
@ApplicationScoped
class Expansion {
    private final PlanRepository plans;
    private final Benchmarks benchmarks;
    private final TrainedModels models;
    private final EvaluationStart start;
    private final Clock clock;

    Expansion(PlanRepository plans, Benchmarks benchmarks, TrainedModels models, EvaluationStart start, Clock clock) {
        this.plans = plans;
        this.benchmarks = benchmarks;
        this.models = models;
        this.start = start;
        this.clock = clock;
    }

    /** What the benchmarks need from elsewhere; outside any transaction. */
    void prepare(UUID id) {
        PlanRequest request = request(id);
        request.benchmarks().forEach(name -> benchmarks.get(name).prepare(request.wished()));
    }

    /** @throws org.culturepark.evaluator.benchmark.UnusableWish if a part of it cannot be asked */
    @Transactional
    void expand(UUID id) {
        PlanRequest request = request(id);
        Wishes wishes = request.wished().aboutQuestions(heldOut(request));
        for (String culture : request.cultures()) {
            request.benchmarks().stream()
                    .sorted()
                    .flatMap(name -> benchmarks.find(name, culture).stream())
                    .forEach(benchmark -> request.models()
                            .forEach(model -> expand(id, benchmark, candidate(model, culture), wishes)));
        }
        plans.findByIdOptional(id).orElseThrow().expanded(clock.instant());
    }

    @Transactional
    void fail(UUID id, String reason) {
        plans.findByIdOptional(id).orElseThrow().fail(reason);
    }

    @Transactional
    PlanRequest request(UUID id) {
        return plans.findByIdOptional(id).orElseThrow().request();
    }

    /** What none of the plan's models was trained on, as far as that is known. */
    private List<String> heldOut(PlanRequest request) {
        return request.models().stream()
                .map(model -> models.heldOutOf(model.model()))
                .filter(questions -> !questions.isEmpty())
                .reduce((one, other) -> one.stream().filter(other::contains).toList())
                .orElse(List.of());
    }

    private Candidate candidate(ModelChoice model, String culture) {
        return models.candidate(model.model(), model.baseModel(), model.endpoint(), culture);
    }

    private void expand(UUID plan, Benchmark benchmark, Candidate candidate, Wishes wishes) {
        List<Candidate> both = candidate.tuned() ? List.of(candidate.base(), candidate) : List.of(candidate);
        both.forEach(one -> benchmark
                .parameters(one, wishes)
                .forEach(parameters -> plans.link(plan, start.once(benchmark, one, parameters, plan.toString()))));
    }
}
