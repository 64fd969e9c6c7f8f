package org.culturepark.trainer.finetune;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.culturepark.trainer.dataset.ChatMessage;
import org.culturepark.trainer.dataset.TrainingExample;

/** Reads JSON Lines: {@code messages} as OpenAI has them, or {@code text} as Llama 2 has it. */
final class DataFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DataFile() {}

    /** @throws UnreadableData with the file and the line */
    static List<TrainingExample> read(Path file) {
        List<TrainingExample> examples = new ArrayList<>();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    examples.add(example(line));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new UnreadableData(file + ", line " + number + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UnreadableData(
                    file + (Files.exists(file) ? " cannot be read as text in UTF-8" : " is not there"), e);
        }
        if (examples.isEmpty()) {
            throw new UnreadableData(file + " has no examples", new IllegalArgumentException("empty"));
        }
        return examples;
    }

    private static TrainingExample example(String line) {
        JsonNode json = parse(line);
        if (json.path("messages").isArray()) {
            List<ChatMessage> messages = new ArrayList<>();
            json.get("messages").forEach(message -> messages.add(message(message)));
            return new TrainingExample(messages);
        }
        if (json.path("text").isTextual()) {
            return new TrainingExample(LlamaText.messages(json.get("text").asText()));
        }
        throw new IllegalArgumentException("has neither messages nor text");
    }

    private static ChatMessage message(JsonNode message) {
        if (!message.path("role").isTextual() || !message.path("content").isTextual()) {
            throw new IllegalArgumentException("a message lacks its role or its content");
        }
        return new ChatMessage(
                message.get("role").asText(), message.get("content").asText());
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("is no JSON", e);
        }
    }
}
