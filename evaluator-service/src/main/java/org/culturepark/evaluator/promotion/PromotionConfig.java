package org.culturepark.evaluator.promotion;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;
import org.culturepark.evaluator.benchmark.BenchmarkName;

/** When a trained model is to take its base's place. */
@ConfigMapping(prefix = "culturepark.promotion")
public interface PromotionConfig {
    /** Whether trained models are assessed at all. */
    @WithDefault("true")
    boolean enabled();

    /** Benchmarks on which the model must be shown to be better than its base. */
    Optional<Set<BenchmarkName>> better();

    /** Benchmarks on which it must not be shown to be worse. */
    @WithDefault("VSM13,MODERATION,SURVEY,EDUCATION,SAFETY")
    Set<BenchmarkName> notWorse();

    /** Accuracy on general questions that it may lose against its base, 0 to 1. */
    @WithDefault("0.05")
    double forgotten();
}
