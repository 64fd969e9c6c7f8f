package org.culturepark.trainer.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;

/** The folder in which each model has a folder of its name: a PEFT adapter, and the same adapter as GGUF. */
@ApplicationScoped
public class ModelsFolder {
    private final RegistryConfig config;

    ModelsFolder(RegistryConfig config) {
        this.config = config;
    }

    /** Absolute; need not be there. */
    public Path root() {
        return config.modelsFolder().toAbsolutePath().normalize();
    }

    /** Absolute; need not be there. */
    public Path folderOf(String model) {
        return root().resolve(new ModelName(model).value());
    }
}
