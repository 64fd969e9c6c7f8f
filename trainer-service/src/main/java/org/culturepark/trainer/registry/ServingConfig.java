package org.culturepark.trainer.registry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where trained models are served: by endpoints of {@code culturepark.model.endpoints} that have vLLM's calls for adapters. */
@ConfigMapping(prefix = "culturepark.serving")
interface ServingConfig {
    /** Name of the endpoint into which new models are loaded; events name it. */
    @WithDefault("default")
    String endpoint();

    /** Names of further endpoints that get the same models. */
    Optional<List<String>> replicas();

    /** By endpoint, the folder of models as its server sees it, where that differs from how this service does. */
    Map<String, Path> modelsFolders();

    /** Served models that are kept loaded, the promoted ones and then the newest: servers hold only so many adapters. */
    @WithDefault("8")
    int keep();

    /** Pause between two looks whether endpoints have the models that they should, and no others of ours. */
    Duration checkEvery();
}
