package org.culturepark.trainer.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturepark.trainer.gguf.GgufMetadata;
import org.culturepark.trainer.weights.UnreadableModel;

/**
 * What a model brings to turn conversations into tokens.
 *
 * @param tokenizer as a {@code tokenizer.json} without added tokens
 * @param specialTokens tokens that steer the model, such as the marks around a message, and their ids
 * @param chatTemplate in Jinja
 * @param namedTokens what the template may name: {@code bos_token}, {@code eos_token}
 */
public record TokenizerFiles(
        JsonNode tokenizer,
        Map<String, Integer> specialTokens,
        Optional<String> chatTemplate,
        Map<String, String> namedTokens) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long CONTROL = 3;
    private static final long USER_DEFINED = 4;

    /** @throws UnreadableModel when the file has no tokenizer, or one of another kind */
    public static TokenizerFiles of(GgufMetadata metadata) {
        return new TokenizerFiles(
                JSON.valueToTree(TokenizerJson.of(metadata)),
                specialTokens(metadata),
                metadata.findString("tokenizer.chat_template"),
                namedTokens(metadata));
    }

    /** @throws UnreadableModel when the folder has no {@code tokenizer.json} */
    public static TokenizerFiles of(Path folder) {
        ObjectNode tokenizer = read(folder.resolve("tokenizer.json"));
        Map<String, Integer> special = new LinkedHashMap<>();
        tokenizer
                .path("added_tokens")
                .forEach(token -> special.put(
                        token.path("content").asText(), token.path("id").asInt()));
        // Added tokens are cut out before the library sees a text, and what wraps one in them is the template's work.
        tokenizer.putArray("added_tokens");
        tokenizer.remove(List.of("post_processor", "truncation", "padding"));
        ObjectNode config = Files.exists(folder.resolve("tokenizer_config.json"))
                ? read(folder.resolve("tokenizer_config.json"))
                : JSON.createObjectNode();
        return new TokenizerFiles(tokenizer, special, template(folder, config), namedTokens(config));
    }

    private static Optional<String> template(Path folder, JsonNode config) {
        Path file = folder.resolve("chat_template.jinja");
        if (Files.exists(file)) {
            try {
                return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UnreadableModel("cannot read " + file, e);
            }
        }
        JsonNode template = config.path("chat_template");
        if (template.isArray()) {
            for (JsonNode named : template) {
                if (named.path("name").asText().equals("default")) {
                    return Optional.of(named.path("template").asText());
                }
            }
        }
        return template.isTextual() ? Optional.of(template.asText()) : Optional.empty();
    }

    private static Map<String, String> namedTokens(JsonNode config) {
        Map<String, String> named = new HashMap<>();
        for (String name : List.of("bos_token", "eos_token", "unk_token", "pad_token")) {
            JsonNode token = config.path(name);
            String text = token.isObject() ? token.path("content").asText() : token.asText("");
            if (!text.isEmpty() && !token.isNull()) {
                named.put(name, text);
            }
        }
        return named;
    }

    private static ObjectNode read(Path file) {
        try {
            JsonNode root = JSON.readTree(file.toFile());
            if (root instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException e) {
            throw new UnreadableModel(
                    Files.exists(file)
                            ? file.getFileName() + " cannot be read"
                            : "the model has no " + file.getFileName(),
                    e);
        }
        throw new UnreadableModel(file.getFileName() + " is no JSON object");
    }

    private static Map<String, Integer> specialTokens(GgufMetadata metadata) {
        List<String> tokens = metadata.getStrings("tokenizer.ggml.tokens");
        List<Long> types = metadata.getLongs("tokenizer.ggml.token_type");
        Map<String, Integer> special = new LinkedHashMap<>();
        for (int id = 0; id < Math.min(tokens.size(), types.size()); id++) {
            if (types.get(id) == CONTROL || types.get(id) == USER_DEFINED) {
                special.put(tokens.get(id), id);
            }
        }
        return special;
    }

    private static Map<String, String> namedTokens(GgufMetadata metadata) {
        List<String> tokens = metadata.getStrings("tokenizer.ggml.tokens");
        Map<String, String> named = new HashMap<>();
        for (String name : List.of("bos", "eos")) {
            metadata.findInt("tokenizer.ggml." + name + "_token_id")
                    .filter(id -> id < tokens.size())
                    .ifPresent(id -> named.put(name + "_token", tokens.get(id)));
        }
        return named;
    }
}
