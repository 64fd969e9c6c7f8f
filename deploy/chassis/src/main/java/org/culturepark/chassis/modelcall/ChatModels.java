package org.culturepark.chassis.modelcall;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The client of the configured endpoint. Built here and not by the extension, whose own client tries everything at least
 * twice, which would multiply with our tries.
 */
final class ChatModels {
    @Produces
    @Singleton
    @OneTry
    ChatModel chatModel(
            @ConfigProperty(name = "quarkus.langchain4j.openai.base-url") String baseUrl,
            @ConfigProperty(name = "quarkus.langchain4j.openai.api-key") String apiKey,
            @ConfigProperty(name = "quarkus.langchain4j.openai.timeout") Duration timeout,
            ModelCallConfig config) {
        return OpenAiChatModel.builder()
                .baseUrl(baseUrl)
                .apiKey(apiKey)
                .modelName(config.name())
                .timeout(timeout)
                .maxRetries(0)
                .build();
    }
}
