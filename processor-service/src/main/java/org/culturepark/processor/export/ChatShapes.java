package org.culturepark.processor.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturepark.processor.event.BatchCurated.CuratedExample;
import org.culturepark.processor.event.BatchCurated.Message;

/** An example as each kind of trainer wants it. */
final class ChatShapes {
    /** ShareGPT's names of the speakers. */
    private static final Map<String, String> SPEAKERS = Map.of("system", "system", "user", "human", "assistant", "gpt");

    private ChatShapes() {}

    /** A line of OpenAI's chat format. */
    record Chat(List<Message> messages) {}

    /** A line of ShareGPT's format. */
    record Conversation(List<Utterance> conversations) {}

    record Utterance(String from, String value) {}

    record Text(String text) {}

    static Chat openAi(CuratedExample example) {
        return new Chat(example.messages());
    }

    static Conversation shareGpt(CuratedExample example) {
        return new Conversation(example.messages().stream()
                .map(message -> new Utterance(SPEAKERS.get(message.role()), message.content()))
                .toList());
    }

    /** The prompt format of Llama 2's chat models, with the marks that begin and end a text. */
    static Text llama(CuratedExample example) {
        Map<String, String> said =
                example.messages().stream().collect(Collectors.toMap(Message::role, Message::content));
        return new Text("<s>[INST] <<SYS>>\n%s\n<</SYS>>\n\n%s [/INST] %s </s>"
                .formatted(said.get("system"), said.get("user"), said.get("assistant")));
    }
}
