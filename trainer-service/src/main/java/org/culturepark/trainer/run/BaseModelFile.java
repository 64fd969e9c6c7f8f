package org.culturepark.trainer.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;

/** The model that is fine-tuned. It may come later than the service: only a run needs it. */
@ApplicationScoped
class BaseModelFile {
    private final TrainerConfig config;

    BaseModelFile(TrainerConfig config) {
        this.config = config;
    }

    /** The name under which the untuned model is served. */
    String name() {
        return config.baseModelName();
    }

    Path file() {
        return config.baseModel().toAbsolutePath().normalize();
    }

    boolean isThere() {
        return Files.isReadable(file());
    }

    /** What to do when it is not there, for people. */
    String howToGetIt() {
        return "the base model " + file() + " is not there or not readable; put a GGUF file there, "
                + "or name one with CULTUREPARK_TRAINER_BASE_MODEL";
    }
}
