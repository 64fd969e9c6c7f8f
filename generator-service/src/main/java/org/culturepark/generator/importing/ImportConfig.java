package org.culturepark.generator.importing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "culturepark.import")
interface ImportConfig {
    /** Largest body of any request that is no file of a survey; those are bound by quarkus.http.limits.max-body-size. */
    @WithDefault("10M")
    MemorySize otherBodies();
}
