package org.culturepark.trainer.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturepark.trainer.gguf.GgufMetadata;
import org.culturepark.trainer.gguf.UnreadableModel;

/** Says what a GGUF file knows of its tokenizer in the form of Hugging Face's {@code tokenizer.json}. */
final class TokenizerJson {
    private static final Map<String, Object> DIGITS = Map.of("type", "Digits", "individual_digits", true);
    private static final Map<String, Object> BYTES =
            Map.of("type", "ByteLevel", "add_prefix_space", false, "trim_offsets", false, "use_regex", true);

    private TokenizerJson() {}

    static byte[] of(GgufMetadata metadata) {
        String kind = metadata.getString("tokenizer.ggml.model");
        if (!kind.equals("gpt2")) {
            throw new UnreadableModel("the model's tokenizer is of kind " + kind + "; only gpt2 is supported");
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", "1.0");
        json.put("added_tokens", List.of());
        json.put("pre_tokenizer", preTokenizer(metadata.getString("tokenizer.ggml.pre")));
        json.put("decoder", BYTES);
        json.put("model", bytePairs(metadata));
        try {
            return new ObjectMapper().writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of strings are always JSON", e);
        }
    }

    /** How text is cut before pairs are merged, by the name llama.cpp has for it. */
    private static Map<String, Object> preTokenizer(String name) {
        List<Map<String, Object>> steps = switch (name) {
            case "smollm" -> List.of(DIGITS, BYTES);
            case "gpt-2", "default" -> List.of(BYTES);
            default -> throw new UnreadableModel("the model's pre-tokenizer " + name + " is not supported");
        };
        return Map.of("type", "Sequence", "pretokenizers", steps);
    }

    private static Map<String, Object> bytePairs(GgufMetadata metadata) {
        Map<String, Integer> vocabulary = new LinkedHashMap<>();
        for (String token : metadata.getStrings("tokenizer.ggml.tokens")) {
            vocabulary.putIfAbsent(token, vocabulary.size());
        }
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("type", "BPE");
        model.put("vocab", vocabulary);
        model.put("merges", metadata.getStrings("tokenizer.ggml.merges"));
        return model;
    }
}
