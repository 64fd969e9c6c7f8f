package org.culturepark.trainer.dataset;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;

/**
 * One message of a conversation.
 *
 * @param role {@code system}, {@code user} or {@code assistant}; whatever else the model's own template knows
 */
public record ChatMessage(String role, String content) {
    public static final String ASSISTANT = "assistant";

    public ChatMessage {
        if (role.isBlank()) {
            throw new IllegalArgumentException("a message has no role");
        }
        Objects.requireNonNull(content, "content");
    }

    @JsonIgnore
    public boolean isFromAssistant() {
        return role.equals(ASSISTANT);
    }
}
