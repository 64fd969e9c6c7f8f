package org.culturepark.trainer.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** What is fine-tuned. */
@ConfigMapping(prefix = "culturepark.trainer")
interface TrainerConfig {
    /** GGUF file of the base model. */
    @WithDefault("${user.home}/.cache/culturepark/models/SmolLM2-135M-Instruct.Q4_1.gguf")
    Path baseModel();

    /** The name under which the serving endpoint has the base model. */
    @WithDefault("smollm2-135m-instruct")
    String baseModelName();
}
