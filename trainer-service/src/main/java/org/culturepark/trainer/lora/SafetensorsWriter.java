package org.culturepark.trainer.lora;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes 32-bit matrices in the safetensors format: the length of a JSON header, the header, the numbers. (DJL has an
 * encoder too, but without the {@code format} entry that transformers asks for.)
 */
final class SafetensorsWriter {
    private static final int ALIGNMENT = 8;

    private final Map<String, Object> header = new LinkedHashMap<>(Map.of("__metadata__", Map.of("format", "pt")));
    private final List<float[]> matrices = new ArrayList<>();
    private long end;

    /** @param values row-major */
    void put(String name, float[] values, int rows, int columns) {
        long start = end;
        end += (long) values.length * Float.BYTES;
        header.put(name, Map.of("dtype", "F32", "shape", List.of(rows, columns), "data_offsets", List.of(start, end)));
        matrices.add(values);
    }

    void write(Path path) throws IOException {
        byte[] json = padded(new ObjectMapper().writeValueAsBytes(header));
        try (OutputStream out = Files.newOutputStream(path)) {
            out.write(littleEndian(Long.BYTES).putLong(json.length).array());
            out.write(json);
            for (float[] matrix : matrices) {
                ByteBuffer bytes = littleEndian(matrix.length * Float.BYTES);
                bytes.asFloatBuffer().put(matrix);
                out.write(bytes.array());
            }
        }
    }

    private static byte[] padded(byte[] json) {
        byte[] padded = Arrays.copyOf(json, (json.length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT);
        Arrays.fill(padded, json.length, padded.length, (byte) ' ');
        return padded;
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
