package org.culturepark.trainer.weights;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Writes numbers in the safetensors format: the length of a JSON header, the header, the numbers. (DJL has an
 * encoder too, but without the {@code format} entry that transformers asks for.)
 */
public final class SafetensorsWriter {
    private static final int ALIGNMENT = 8;
    private static final int VALUES_AT_ONCE = 1 << 20;

    private final Map<String, Object> header = new LinkedHashMap<>();
    private final Map<String, String> metadata = new LinkedHashMap<>(Map.of("format", "pt"));
    private final List<Supplier<float[]>> tensors = new ArrayList<>();
    private final NumberType type;
    private long end;

    /** @param type F32 or F16 */
    public SafetensorsWriter(NumberType type) {
        this.type = type;
    }

    public SafetensorsWriter() {
        this(NumberType.F32);
    }

    public SafetensorsWriter metadata(String key, String value) {
        metadata.put(key, value);
        return this;
    }

    /** @param values row-major */
    public SafetensorsWriter put(String name, float[] values, long... shape) {
        return put(name, () -> values, shape);
    }

    /** @param values asked for when they are written, so that a model need not be held whole; row-major */
    public SafetensorsWriter put(String name, Supplier<float[]> values, long... shape) {
        long start = end;
        end += Arrays.stream(shape).reduce(1, Math::multiplyExact) * type.bytes();
        // In one order: that of Map.of is another in every process, and equal trainings are to make equal files.
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("dtype", type.name());
        entry.put("shape", shape);
        entry.put("data_offsets", List.of(start, end));
        header.put(name, entry);
        tensors.add(values);
        return this;
    }

    /** Writes the file and has the disk keep it; one that is there is replaced. */
    public void write(Path path) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("__metadata__", metadata));
        all.putAll(header);
        byte[] json = padded(new ObjectMapper().writeValueAsBytes(all));
        try (FileChannel out = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            writeFully(out, littleEndian(Long.BYTES).putLong(json.length).flip());
            writeFully(out, ByteBuffer.wrap(json));
            for (Supplier<float[]> tensor : tensors) {
                write(out, tensor.get());
            }
            out.force(true);
        }
    }

    private void write(FileChannel out, float[] values) throws IOException {
        ByteBuffer bytes = littleEndian(Math.min(values.length, VALUES_AT_ONCE) * type.bytes());
        for (int from = 0; from < values.length; from += VALUES_AT_ONCE) {
            bytes.clear();
            for (int i = from; i < Math.min(from + VALUES_AT_ONCE, values.length); i++) {
                if (type == NumberType.F16) {
                    bytes.putShort(HalfFloat.fromFloat(values[i]));
                } else {
                    bytes.putFloat(values[i]);
                }
            }
            writeFully(out, bytes.flip());
        }
    }

    private static void writeFully(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
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
