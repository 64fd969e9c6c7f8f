package org.culturepark.trainer.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.culturepark.trainer.gguf.GgufFile;
import org.culturepark.trainer.gguf.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokenizers of other kinds than the demo's, in either file format, against transformers (tokenizers_reference.py). */
class TokenizerFamiliesTest {
    private static final JsonNode REFERENCE = Reference.read("tokenizers/ids.json");

    @ParameterizedTest
    @CsvSource({"llama3, llama3", "llama2, llama2", "llama2.gguf, llama2", "mistral, mistral"})
    void shouldCutTextsAndConversationsAsTransformersDoes(String model, String expected) throws URISyntaxException {
        TokenizerFiles files = files(model);
        JsonNode ids = REFERENCE.get("ids").get(expected);
        try (ModelTokenizer tokenizer = ModelTokenizer.of(files);
                ExampleEncoder encoder = ExampleEncoder.of(files)) {
            for (int i = 0; i < REFERENCE.get("texts").size(); i++) {
                String text = REFERENCE.get("texts").get(i).asText();
                assertThat(tokenizer.encode(text, true))
                        .as(text)
                        .extracting(ModelTokenizer.Token::id)
                        .isEqualTo(numbers(ids.get("texts").get(i)));
            }
            for (int i = 0; i < REFERENCE.get("conversations").size(); i++) {
                JsonNode talk = REFERENCE.get("conversations").get(i);
                assertThat(encoder.encode(new TrainingExample(messages(talk))).tokens())
                        .as(talk.toString())
                        .isEqualTo(numbers(ids.get("conversations").get(i)));
            }
        }
    }

    private static TokenizerFiles files(String model) throws URISyntaxException {
        Path path = Path.of(
                Objects.requireNonNull(TokenizerFamiliesTest.class.getResource("/reference/tokenizers/" + model))
                        .toURI());
        return Files.isDirectory(path)
                ? TokenizerFiles.of(path)
                : TokenizerFiles.of(GgufFile.open(path).metadata());
    }

    private static List<Integer> numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
    }

    private static List<ChatMessage> messages(JsonNode talk) {
        List<ChatMessage> messages = new ArrayList<>();
        talk.forEach(message -> messages.add(new ChatMessage(
                message.get("role").asText(), message.get("content").asText())));
        return messages;
    }
}
