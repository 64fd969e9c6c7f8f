package org.culturepark.generator.campaign;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

@ConfigMapping(prefix = "culturepark.dialogue")
interface ConversationConfig {
    /**
     * Languages that dialogues may be in, ISO 639-1. Another one than English belongs here only where the processor verifies
     * by LLM and embeds with a multilingual model: this service cannot see that.
     */
    @WithDefault("en")
    Set<String> languages();
}
