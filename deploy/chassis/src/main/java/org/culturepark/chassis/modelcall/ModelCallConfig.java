package org.culturepark.chassis.modelcall;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "culturepark.model")
public interface ModelCallConfig {
    /** The chat model where a request names none. */
    String name();

    /** Tries after the first one. */
    @WithDefault("6")
    int retries();

    /** Pause before the second try; it doubles with each further one, with a quarter of jitter. */
    @WithDefault("0.5S")
    Duration retryDelay();

    /** Longest pause between two tries; an endpoint that asks for a longer one gets it, but not from a waiting thread. */
    @WithDefault("30S")
    Duration maxRetryDelay();
}
