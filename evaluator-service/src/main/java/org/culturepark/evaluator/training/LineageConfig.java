package org.culturepark.evaluator.training;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the training data of the models under test is known. */
@ConfigMapping(prefix = "culturepark.lineage")
interface LineageConfig {
    /** The processor, which made it. */
    @WithDefault("http://127.0.0.1:8082")
    URI processor();

    /** Time for one of its answers. */
    @WithDefault("30S")
    Duration timeout();

    /** Training examples that an answer is laid beside. */
    @WithDefault("5")
    int examples();
}
