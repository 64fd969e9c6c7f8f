package org.culturepark.evaluator.vsm13;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How VSM13 is asked. */
@ConfigMapping(prefix = "culturepark.vsm13")
public interface Vsm13Config {
    /** Ways in which each item is put: 1 as it is, 2 also with its options reversed, 3 also in other words, 4 both. */
    @WithDefault("2")
    @Min(1)
    @Max(4)
    int permutations();
}
