package org.culturepark.chassis.endpoint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;

/** The OpenAI-compatible endpoints, by name. Public, since a service that validates its settings reads this one by reflection. */
@ConfigMapping(prefix = "culturepark.model")
public interface EndpointConfig {
    Map<String, OneEndpoint> endpoints();

    interface OneEndpoint {
        /** Ends with {@code /v1}. */
        String baseUrl();

        @WithDefault("none")
        String apiKey();

        /** Time for one answer. */
        @WithDefault("120S")
        Duration timeout();

        /** Longest that a thread waits for its turn under the limits below; then the job waits instead. */
        @WithDefault("30S")
        Duration patience();

        /** Most calls in flight at once from this replica. */
        @WithDefault("64")
        int maxConcurrency();

        /** Calls in flight at once to start with; grows while all is well. */
        @WithDefault("4")
        int initialConcurrency();

        /** Requests a minute that all replicas may make together; no limit if absent. */
        OptionalLong requestsPerMinute();

        /** Tokens a minute, of prompts and answers, that all replicas may use together; no limit if absent. */
        OptionalLong tokensPerMinute();
    }
}
