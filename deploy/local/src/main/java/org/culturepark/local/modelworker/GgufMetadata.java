package org.culturepark.local.modelworker;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The key-value pairs at the beginning of a GGUF file (version 2 or 3, little-endian), as its specification in the ggml
 * repository, {@code docs/gguf.md}, describes them. llama.cpp's Java binding does not show them.
 */
final class GgufMetadata {
    private static final int MAGIC = 0x46554747;

    private final Map<String, Object> values;

    private GgufMetadata(Map<String, Object> values) {
        this.values = values;
    }

    /** @throws IOException if it is no GGUF file */
    static GgufMetadata read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return new GgufMetadata(new Reader(new DataInputStream(in)).header());
        }
    }

    Optional<String> text(String key) {
        return Optional.ofNullable((String) values.get(key));
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** The token whose id stands at {@code idKey}; empty if the model has no such token. */
    Optional<String> token(String idKey) {
        if (values.get(idKey) instanceof Number id && values.get("tokenizer.ggml.tokens") instanceof List<?> tokens) {
            return Optional.of((String) tokens.get(id.intValue()));
        }
        return Optional.empty();
    }

    /** Reads values by the type numbers of the format. */
    private record Reader(DataInputStream in) {
        Map<String, Object> header() throws IOException {
            if (int32() != MAGIC || int32() < 2) {
                throw new IOException("not a GGUF file of version 2 or later");
            }
            int64(); // the number of tensors
            long pairs = int64();
            Map<String, Object> values = new HashMap<>();
            for (long i = 0; i < pairs; i++) {
                values.put(string(), value(int32()));
            }
            return values;
        }

        private Object value(int type) throws IOException {
            return switch (type) {
                case 0, 1 -> in.readByte();
                case 2, 3 -> Short.reverseBytes(in.readShort());
                case 4, 5 -> int32();
                case 6 -> Float.intBitsToFloat(int32());
                case 7 -> in.readByte() != 0;
                case 8 -> string();
                case 9 -> array();
                case 10, 11 -> int64();
                case 12 -> Double.longBitsToDouble(int64());
                default -> throw new IOException("GGUF has no value type " + type);
            };
        }

        private List<Object> array() throws IOException {
            int type = int32();
            long length = int64();
            List<Object> elements = new ArrayList<>();
            for (long i = 0; i < length; i++) {
                elements.add(value(type));
            }
            return elements;
        }

        private String string() throws IOException {
            return new String(in.readNBytes(Math.toIntExact(int64())), StandardCharsets.UTF_8);
        }

        private int int32() throws IOException {
            return Integer.reverseBytes(in.readInt());
        }

        private long int64() throws IOException {
            return Long.reverseBytes(in.readLong());
        }
    }
}
