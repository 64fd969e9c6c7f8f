package org.culturepark.trainer.gguf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Values that Python's packages computed, and the numbers they started from; made by the scripts in src/test/python. */
public final class Reference {
    private Reference() {}

    public static JsonNode read(String name) {
        try (InputStream json = Reference.class.getResourceAsStream("/reference/" + name)) {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code noise} in reference.py gives: a hash of name and position, in [-0.5, 0.5). */
    public static float[] noise(String name, int count) {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.UTF_8));
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            int x = i + (int) crc.getValue();
            x = (x ^ x >>> 16) * 0x85ebca6b;
            x = (x ^ x >>> 13) * 0xc2b2ae35;
            x ^= x >>> 16;
            values[i] = (x >>> 8) / (float) (1 << 24) - 0.5f;
        }
        return values;
    }

    /** What {@code tokens} in reference.py gives. */
    public static int[] tokens(String name, int count, int vocabulary) {
        int[] tokens = new int[count];
        float[] values = noise(name, count);
        for (int i = 0; i < count; i++) {
            tokens[i] = (int) ((values[i] + 0.5f) * vocabulary);
        }
        return tokens;
    }
}
