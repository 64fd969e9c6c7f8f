package org.culturepark.evaluator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.culturepark.evaluator.benchmark.Benchmark;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.benchmark.Benchmarks;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.benchmark.EvaluationConfig;
import org.culturepark.evaluator.benchmark.Parameters;
import org.culturepark.evaluator.event.EvaluationRequested;
import org.culturepark.evaluator.event.ModelTrained;

/** Takes orders for evaluations, over REST or from events. The same order makes the same evaluations, once. */
@ApplicationScoped
class EvaluationOrders {
    private final TrainedModels models;
    private final Benchmarks benchmarks;
    private final EvaluationStart start;
    private final EvaluationConfig config;

    EvaluationOrders(TrainedModels models, Benchmarks benchmarks, EvaluationStart start, EvaluationConfig config) {
        this.models = models;
        this.benchmarks = benchmarks;
        this.start = start;
        this.config = config;
    }

    /** A trained model is measured on whatever is configured and has something to ask about its culture. */
    @Transactional
    void modelTrained(ModelTrained event) {
        order(models.register(event), config.benchmarks(), OptionalInt.empty());
    }

    /**
     * @return the evaluations, that of the untuned base before the model's
     * @throws UnknownBenchmark if one of the benchmarks has nothing to ask about the culture
     */
    @Transactional
    List<UUID> requested(EvaluationRequested request) {
        for (BenchmarkName name : request.benchmarks()) {
            if (benchmarks.find(name, request.culture()).isEmpty()) {
                throw new UnknownBenchmark(name, request.culture());
            }
        }
        Candidate candidate = models.candidate(request.model(), request.baseModel(), request.culture());
        return order(candidate, request.benchmarks(), request.personas());
    }

    private List<UUID> order(Candidate candidate, Set<BenchmarkName> names, OptionalInt personas) {
        List<UUID> ordered = new ArrayList<>();
        names.stream()
                .sorted()
                .flatMap(name -> benchmarks.find(name, candidate.culture()).stream())
                .forEach(benchmark -> ordered.addAll(start(benchmark, candidate, personas)));
        return ordered;
    }

    private List<UUID> start(Benchmark benchmark, Candidate candidate, OptionalInt personas) {
        Parameters parameters = benchmark.parameters(candidate, personas);
        if (!candidate.tuned()) {
            return List.of(start.once(benchmark, candidate, parameters));
        }
        return List.of(
                start.once(benchmark, candidate.base(), parameters), start.once(benchmark, candidate, parameters));
    }
}
