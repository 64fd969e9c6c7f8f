package org.culturepark.processor.verification;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.List;

/** The words that ask for a statement to be rewritten. */
final class RewritePrompt {
    static final String VERSION = "rewrite-v1";

    private static final String INSTRUCTIONS = """
            You rewrite a statement so that it expresses a given attitude, which it now contradicts. Keep its subject, its
            details and its tone, change as few words as possible, and write one or two sentences in the first person.
            Answer in JSON: {"statement": "..."}""";

    private RewritePrompt() {}

    static List<ChatMessage> messages(String attitude, String statement) {
        return List.of(
                SystemMessage.from(INSTRUCTIONS),
                UserMessage.from("Attitude: %s\nStatement: %s".formatted(attitude, statement)));
    }

    static JsonSchema schema() {
        JsonObjectSchema answer = JsonObjectSchema.builder()
                .addStringProperty("statement")
                .required("statement")
                .additionalProperties(false)
                .build();
        return JsonSchema.builder().name("rewritten").rootElement(answer).build();
    }

    /** The answer. */
    record Answer(String statement) {
        Answer {
            if (statement.isBlank()) {
                throw new IllegalArgumentException("nothing was written");
            }
        }
    }
}
