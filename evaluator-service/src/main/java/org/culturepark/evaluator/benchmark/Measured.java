package org.culturepark.evaluator.benchmark;

import java.util.UUID;
import org.culturepark.evaluator.statistics.Tallies;

/** A completed evaluation as those see it who put several side by side. */
public record Measured(
        UUID evaluationId,
        BenchmarkName benchmark,
        Candidate candidate,
        Parameters parameters,
        String label,
        Result result,
        Tallies tallies) {

    /** What was asked, whoever answered. */
    public Asked asked() {
        return new Asked(benchmark, candidate.culture(), label, parameters.hash());
    }

    /** What was asked. */
    public record Asked(BenchmarkName benchmark, String culture, String label, String parametersHash) {}
}
