package org.culturepark.local.gguf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a GGUF file says about its model. llama.cpp's Java binding does not show it. */
public final class GgufMetadata {
    private final Map<String, Object> values;

    private GgufMetadata(Map<String, Object> values) {
        this.values = values;
    }

    /** @throws IOException if it is no GGUF file */
    public static GgufMetadata read(Path file) throws IOException {
        GgufReader reader = GgufReader.open(file);
        Map<String, Object> values = new HashMap<>();
        for (long pair = 0; pair < reader.pairs(); pair++) {
            values.put(reader.text(), reader.value());
        }
        return new GgufMetadata(values);
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable((String) values.get(key));
    }

    /** The token whose id stands at {@code idKey}; empty if the model has no such token. */
    public Optional<String> token(String idKey) {
        if (values.get(idKey) instanceof Number id && values.get("tokenizer.ggml.tokens") instanceof List<?> tokens) {
            return Optional.of((String) tokens.get(id.intValue()));
        }
        return Optional.empty();
    }

    /** Whether the model wants its begin-of-text token before every text. */
    public boolean beginsWithToken() {
        return Boolean.TRUE.equals(values.get("tokenizer.ggml.add_bos_token"));
    }
}
