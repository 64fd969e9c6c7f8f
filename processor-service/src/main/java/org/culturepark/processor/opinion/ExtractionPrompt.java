package org.culturepark.processor.opinion;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.List;
import java.util.stream.Collectors;
import org.culturepark.processor.event.DialogueGenerated;
import org.culturepark.processor.event.DialogueGenerated.Delegate;

/** The words that ask for the opinions of a dialogue. */
final class ExtractionPrompt {
    static final String VERSION = "extract-v1";

    private static final String INSTRUCTIONS = """
            You list the opinions that a speaker voices in a conversation. You are given the speaker's turns, each with its
            number, and the question they talk about. An opinion is what the speaker holds, with its reason where one is
            given. Write each as one or two self-contained sentences in the first person, close to the speaker's own words.
            Leave out courtesies, questions, and what others think. List nothing that was not said.
            Answer in JSON: {"opinions": [{"turn": 1, "statement": "I ..."}]}; an empty list if there is none.""";

    private ExtractionPrompt() {}

    static List<ChatMessage> messages(DialogueGenerated dialogue, Delegate delegate) {
        String turns = delegate.turns().stream()
                .map(turn -> "[%s] %s".formatted(turn.number(), Sentences.oneLine(turn.text())))
                .collect(Collectors.joining("\n"));
        return List.of(
                SystemMessage.from(INSTRUCTIONS),
                UserMessage.from("Question: %s\n%s".formatted(dialogue.seed().text(), turns)));
    }

    static JsonSchema schema() {
        JsonObjectSchema opinion = JsonObjectSchema.builder()
                .addProperty("turn", new JsonIntegerSchema())
                .addProperty("statement", new JsonStringSchema())
                .required("turn", "statement")
                .additionalProperties(false)
                .build();
        JsonObjectSchema answer = JsonObjectSchema.builder()
                .addProperty(
                        "opinions", JsonArraySchema.builder().items(opinion).build())
                .required("opinions")
                .additionalProperties(false)
                .build();
        return JsonSchema.builder().name("opinions").rootElement(answer).build();
    }

    /** The answer. */
    record Answer(List<Voiced> opinions) {}

    record Voiced(int turn, String statement) {}
}
