package org.culturepark.evaluator.moderation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How much is asked about content moderation. */
@ConfigMapping(prefix = "culturepark.moderation")
public interface ModerationConfig {

    /** Built-in sentences that a model is asked about, at most; each label keeps its share. */
    @WithDefault("40")
    @Min(2)
    int rows();

    /** Rows of a registered set that a model is asked about, at most; each label keeps its share. */
    @WithDefault("1000")
    @Min(2)
    int setRows();
}
