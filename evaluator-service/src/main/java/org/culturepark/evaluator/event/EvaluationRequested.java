package org.culturepark.evaluator.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.benchmark.Wishes;

/**
 * Somebody wants evaluations; the twin of {@code POST /v1/evaluations}.
 *
 * @param endpoint name of the configured endpoint that serves the model
 * @param against other models that are measured on the same items
 * @param personas as in {@code wishes}, which stands above it
 */
public record EvaluationRequested(
        String model,
        Optional<String> baseModel,
        Optional<String> endpoint,
        Optional<List<String>> against,
        String culture,
        Set<BenchmarkName> benchmarks,
        Optional<Integer> personas,
        Optional<Wishes> wishes) {

    public Wishes wished() {
        return wishes.orElse(Wishes.ofPersonas(personas));
    }
}
