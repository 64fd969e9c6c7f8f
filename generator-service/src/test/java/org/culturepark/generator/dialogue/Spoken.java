package org.culturepark.generator.dialogue;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;

/** The words of messages. */
final class Spoken {
    private Spoken() {}

    static String text(ChatMessage message) {
        if (message instanceof UserMessage user) {
            return user.singleText();
        }
        return message instanceof AiMessage answer ? answer.text() : ((SystemMessage) message).text();
    }
}
