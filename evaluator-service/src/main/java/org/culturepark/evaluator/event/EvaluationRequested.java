package org.culturepark.evaluator.event;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.culturepark.evaluator.benchmark.BenchmarkName;

/** Somebody wants evaluations; the twin of {@code POST /v1/evaluations}. */
public record EvaluationRequested(
        String model,
        Optional<String> baseModel,
        String culture,
        Set<BenchmarkName> benchmarks,
        OptionalInt personas) {}
