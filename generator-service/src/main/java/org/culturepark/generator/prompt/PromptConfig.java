package org.culturepark.generator.prompt;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

@ConfigMapping(prefix = "culturepark.dialogue")
interface PromptConfig {
    /** Folder whose subfolders are further versions of the prompts; read anew for every campaign. */
    Optional<Path> prompts();
}
