package org.culturepark.processor.version;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How kept opinions become a version. */
@ConfigMapping(prefix = "culturepark.version")
interface VersionConfig {
    /** Examples a batch, at most 200. */
    @WithDefault("200")
    @Min(1)
    @Max(200)
    int batchSize();
}
