package org.culturepark.processor.version;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.culturepark.processor.embedding.Representative;

/** How kept opinions become a version. */
@ConfigMapping(prefix = "culturepark.version")
interface VersionConfig {
    /** Which opinion stands for a cluster: LONGEST, as in the paper, or MEDOID. */
    @WithDefault("LONGEST")
    Representative representative();

    /** Random seed of the clustering and of the choice of wordings. */
    @WithDefault("42")
    long seed();

    /** Examples a batch, at most 200. */
    @WithDefault("200")
    @Min(1)
    @Max(200)
    int batchSize();
}
