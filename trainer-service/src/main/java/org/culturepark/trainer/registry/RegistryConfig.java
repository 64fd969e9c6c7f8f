package org.culturepark.trainer.registry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;

/** Where trained models lie, and who decides on them. */
@ConfigMapping(prefix = "culturepark.trainer")
interface RegistryConfig {
    /** One folder per model; on storage that the serving endpoints see too. */
    @WithName("models-folder")
    @WithDefault(".culturepark/models")
    Path modelsFolder();

    /** MANUAL: people promote. ASSESSED: so does the evaluator's verdict PROMOTE, once. */
    @WithDefault("MANUAL")
    Promoting promotion();

    enum Promoting {
        MANUAL,
        ASSESSED
    }
}
