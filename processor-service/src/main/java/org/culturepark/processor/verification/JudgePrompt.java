package org.culturepark.processor.verification;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.List;

/** The words put to a judge. Instructions and attitude come first: all statements of a dialogue share them. */
final class JudgePrompt {
    static final String VERSION = "verify-v1";

    static final List<String> VERDICTS = List.of("ENTAILS", "CONTRADICTS", "IRRELEVANT");

    private static final String INSTRUCTIONS = """
            You judge whether a statement expresses an attitude. The attitude is a person's answer to a survey question.
            ENTAILS: whoever makes the statement holds the attitude.
            CONTRADICTS: whoever makes the statement holds the opposite.
            IRRELEVANT: the statement is about something else, or leaves it open.
            Judge only what the statement says. Answer in JSON: {"verdict": "ENTAILS" | "CONTRADICTS" | "IRRELEVANT"}""";

    private JudgePrompt() {}

    static List<ChatMessage> messages(String attitude, String statement) {
        return List.of(
                SystemMessage.from(INSTRUCTIONS),
                UserMessage.from("Attitude: %s\nStatement: %s".formatted(attitude, statement)));
    }

    static JsonSchema schema() {
        JsonObjectSchema answer = JsonObjectSchema.builder()
                .addEnumProperty("verdict", VERDICTS)
                .required("verdict")
                .additionalProperties(false)
                .build();
        return JsonSchema.builder().name("verdict").rootElement(answer).build();
    }

    /** The other verdicts are ours to give. */
    static void refuseWhatNoJudgeSays(Verdict verdict) {
        if (!VERDICTS.contains(verdict.name())) {
            throw new IllegalArgumentException("no judge may say " + verdict);
        }
    }

    /** The answer. */
    record Answer(Verdict verdict) {
        Answer {
            refuseWhatNoJudgeSays(verdict);
        }
    }
}
