package org.culturepark.generator.dialogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "culturepark.dialogue")
interface DialogueConfig {
    /** Version of the prompts: a folder under {@code prompts/}. */
    @WithDefault("guide-v1")
    String guide();

    /** Culture of the partner. */
    @WithDefault("English")
    String partnerCulture();
}
