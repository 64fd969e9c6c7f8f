package org.culturepark.trainer.registry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Where trained models are served. */
@ConfigMapping(prefix = "culturepark.serving")
interface ServingConfig {
    /** Name of the endpoint into which new models are loaded. */
    @WithDefault("default")
    String endpoint();

    /** The endpoints by name; events name an endpoint and never say where it is. */
    Map<String, Endpoint> endpoints();

    /** Served models that are kept loaded, the newest first: servers hold only so many adapters. */
    @WithDefault("8")
    int keep();

    /** Pause between two looks whether endpoints still have the models that they should. */
    Duration checkEvery();

    /** An OpenAI-compatible server with the calls of vLLM for loading adapters. */
    interface Endpoint {
        /** Base address, with its {@code /v1}. */
        URI url();

        /** Sent as bearer token. */
        Optional<String> apiKey();

        /** The folder of models as this server sees it, where that differs from how this service does. */
        Optional<Path> modelsFolder();

        /** Longest wait for an answer; loading an adapter may take a while. */
        @WithDefault("60s")
        Duration timeout();
    }
}
