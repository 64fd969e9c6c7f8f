package org.culturepark.evaluator.evaluation;

import org.culturepark.evaluator.benchmark.BenchmarkName;

/** A benchmark that has nothing to ask about a culture. */
class UnknownBenchmark extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownBenchmark(BenchmarkName benchmark, String culture) {
        super(benchmark + " has nothing to ask about the culture " + culture);
    }
}
