package org.culturepark.trainer.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How a served model is held to the trained one before it is announced. */
@ConfigMapping(prefix = "culturepark.parity")
interface ParityConfig {
    /** Prompts that it is asked; 0 for none. */
    @WithDefault("32")
    int prompts();

    /** Share of so many answers that have to begin as the trained model's do; of fewer, no more may begin otherwise. */
    @WithDefault("0.9")
    double agreement();
}
