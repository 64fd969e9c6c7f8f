package org.culturepark.trainer.lora;

import java.util.List;
import org.culturepark.trainer.dataset.ChatMessage;

/**
 * What a trained model begins its answer with, to hold the served one to.
 *
 * @param accepted the texts of the likeliest token, and of those so near to it that another way of rounding may prefer them
 */
public record FirstToken(List<ChatMessage> prompt, List<String> accepted) {
    public FirstToken {
        prompt = List.copyOf(prompt);
        accepted = List.copyOf(accepted);
    }
}
