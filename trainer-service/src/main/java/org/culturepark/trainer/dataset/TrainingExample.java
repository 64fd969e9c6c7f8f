package org.culturepark.trainer.dataset;

import java.util.List;

/** A conversation to learn from: the model is trained on what the assistant says in it, and on nothing else. */
public record TrainingExample(List<ChatMessage> messages) {
    public TrainingExample {
        messages = List.copyOf(messages);
        if (messages.stream().noneMatch(ChatMessage::isFromAssistant)) {
            throw new IllegalArgumentException(
                    "an example has no assistant message, so there is nothing to learn from it");
        }
    }
}
