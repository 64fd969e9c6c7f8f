package org.culturepark.evaluator.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.culturepark.evaluator.benchmark.Benchmark;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.benchmark.Benchmarks;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.benchmark.TrainingData;
import org.culturepark.evaluator.benchmark.UnusableWish;
import org.culturepark.evaluator.benchmark.Wishes;
import org.culturepark.evaluator.evaluation.EvaluationStart;
import org.culturepark.evaluator.evaluation.TrainedModels;
import org.culturepark.evaluator.plan.PlanRequest.ModelChoice;

/** Makes a plan's evaluations, that of an untuned base before its model's. Doing it again makes none anew. */
@ApplicationScoped
class Expansion {
    private static final String NOTHING_LEFT =
            "nothing is left to ask, as the training data says nearly the same as every question";

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

    /** The plan's wishes with what the benchmarks need from elsewhere; outside any transaction. */
    Wishes prepare(UUID id) {
        PlanRequest request = request(id);
        List<TrainingData> trained = trained(request);
        Wishes wishes = request.wished();
        for (BenchmarkName name : request.benchmarks()) {
            wishes = benchmarks.get(name).prepare(wishes, trained);
        }
        return wishes;
    }

    @Transactional
    List<TrainingData> trained(PlanRequest request) {
        return request.models().stream()
                .flatMap(model -> models.trainingOf(model.model()).stream())
                .distinct()
                .toList();
    }

    /** @throws org.culturepark.evaluator.benchmark.UnusableWish if a part of it cannot be asked */
    @Transactional
    void expand(UUID id, Wishes prepared) {
        PlanRequest request = request(id);
        Wishes wishes = prepared.aboutQuestions(heldOut(request));
        Set<BenchmarkName> unasked = EnumSet.noneOf(BenchmarkName.class);
        for (String culture : request.cultures()) {
            request.benchmarks().stream()
                    .sorted()
                    .flatMap(name -> benchmarks.find(name, culture).stream())
                    .filter(benchmark -> !expand(id, benchmark, culture, request.models(), wishes))
                    .forEach(benchmark -> unasked.add(benchmark.name()));
        }
        if (unasked.containsAll(request.benchmarks())) {
            throw new UnusableWish("benchmarks", NOTHING_LEFT);
        }
        plans.findByIdOptional(id).orElseThrow().expanded(clock.instant(), note(unasked));
    }

    private static Optional<String> note(Set<BenchmarkName> unasked) {
        return unasked.isEmpty() ? Optional.empty() : Optional.of(unasked + ": " + NOTHING_LEFT);
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

    private boolean expand(UUID plan, Benchmark benchmark, String culture, List<ModelChoice> choices, Wishes wishes) {
        return choices.stream()
                .map(model -> expand(plan, benchmark, candidate(model, culture), wishes))
                .reduce(true, Boolean::logicalAnd);
    }

    /** @return whether there is anything to ask */
    private boolean expand(UUID plan, Benchmark benchmark, Candidate candidate, Wishes wishes) {
        List<Candidate> both = candidate.tuned() ? List.of(candidate.base(), candidate) : List.of(candidate);
        List<UUID> made = both.stream()
                .flatMap(one -> benchmark.parameters(one, wishes).stream()
                        .map(parameters -> start.once(benchmark, one, parameters, plan.toString())))
                .toList();
        made.forEach(evaluation -> plans.link(plan, evaluation));
        return !made.isEmpty();
    }
}
