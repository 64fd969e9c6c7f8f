package org.culturepark.evaluator.benchmark;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.Set;

/** How models are measured. Sizes and seeds are defaults of new evaluations; those under way keep what they began with. */
@ConfigMapping(prefix = "culturepark.evaluation")
public interface EvaluationConfig {

    /** What a freshly trained model is measured on. */
    @WithDefault("VSM13,MODERATION,EDUCATION")
    Set<BenchmarkName> benchmarks();

    /** People as whom each VSM13 item is answered; the manual asks for at least 20. */
    @WithDefault("50")
    @Min(1)
    @Max(1000)
    int personas();

    /** Random seed of personas, samples and sampled answers. */
    @WithDefault("13")
    long seed();

    /** Sampling temperature of the closed questions; 0 is greedy. */
    @WithDefault("0")
    double temperature();

    /** Calls in flight at once, over all evaluations of this replica, as far as the endpoint bears them. */
    @WithDefault("64")
    @Min(1)
    @Max(256)
    int parallel();

    /** Share of questions without an answer above which an evaluation is void instead of scored; 0 to 1. */
    @WithDefault("0.05")
    double failedLimit();

    /** Endpoints that tell log-probabilities: answers to closed questions are read from those of the options' tokens. */
    Optional<Set<String>> probabilityEndpoints();

    /** Resamples of a bootstrap, and exchanges of a randomisation test. */
    @WithDefault("10000")
    @Min(100)
    @Max(1000000)
    int resamples();
}
