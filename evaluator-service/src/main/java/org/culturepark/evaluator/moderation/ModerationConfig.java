package org.culturepark.evaluator.moderation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How much is asked about content moderation. */
@ConfigMapping(prefix = "culturepark.moderation")
public interface ModerationConfig {

    /** Sentences that a model is asked about, at most; drawn evenly over the labels, by the seed. */
    @WithDefault("40")
    @Min(2)
    int rows();
}
