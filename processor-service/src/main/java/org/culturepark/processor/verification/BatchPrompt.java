package org.culturepark.processor.verification;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words put to a judge of several statements at once. */
final class BatchPrompt {
    static final String VERSION = "verify-batch-v1";

    private static final String INSTRUCTIONS = """
            You judge whether statements express an attitude. The attitude is a person's answer to a survey question.
            ENTAILS: whoever makes the statement holds the attitude.
            CONTRADICTS: whoever makes the statement holds the opposite.
            IRRELEVANT: the statement is about something else, or leaves it open.
            Judge only what each statement says, each by itself, whatever the others say. Give one verdict for every
            statement, with the statement's number as id. Answer in JSON:
            {"verdicts": [{"id": 1, "verdict": "ENTAILS" | "CONTRADICTS" | "IRRELEVANT"}]}""";

    private BatchPrompt() {}

    static List<ChatMessage> messages(String attitude, List<Judged> statements) {
        String numbered = IntStream.range(0, statements.size())
                .mapToObj(i -> "[%d] %s".formatted(i + 1, statements.get(i).text()))
                .collect(Collectors.joining("\n"));
        return List.of(
                SystemMessage.from(INSTRUCTIONS),
                UserMessage.from("Attitude: %s\nStatements:\n%s".formatted(attitude, numbered)));
    }

    static JsonSchema schema() {
        JsonObjectSchema verdict = JsonObjectSchema.builder()
                .addProperty("id", new JsonIntegerSchema())
                .addEnumProperty("verdict", JudgePrompt.VERDICTS)
                .required("id", "verdict")
                .additionalProperties(false)
                .build();
        JsonObjectSchema answer = JsonObjectSchema.builder()
                .addProperty(
                        "verdicts", JsonArraySchema.builder().items(verdict).build())
                .required("verdicts")
                .additionalProperties(false)
                .build();
        return JsonSchema.builder().name("verdicts").rootElement(answer).build();
    }

    /** The answer. */
    record Answer(List<One> verdicts) {
        /** By number from 1; a number that has two verdicts has none. */
        Map<Integer, Finding> findings(int statements, UUID callId) {
            Map<Integer, Finding> findings = new HashMap<>();
            Set<Integer> twice = new HashSet<>();
            for (One one : verdicts) {
                if (findings.put(one.id(), Finding.of(one.verdict(), callId)) != null) {
                    twice.add(one.id());
                }
            }
            findings.keySet().removeIf(id -> id < 1 || id > statements || twice.contains(id));
            return findings;
        }
    }

    record One(int id, Verdict verdict) {
        One {
            JudgePrompt.refuseWhatNoJudgeSays(verdict);
        }
    }
}
