package org.culturepark.trainer.gguf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes small GGUF files, version 3, with 32-bit floats. */
public final class GgufWriter {
    private static final int ALIGNMENT = 32;
    private static final byte[] MAGIC = {'G', 'G', 'U', 'F'};

    private final List<byte[]> keys = new ArrayList<>();
    private final List<Tensor> tensors = new ArrayList<>();

    private record Tensor(String name, long[] shape, float[] values) {
        long paddedBytes() {
            return (4L * values.length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        }
    }

    public GgufWriter put(String key, String value) {
        byte[] text = bytes(value);
        keys.add(entry(key, GgufValue.STRING, 8 + text.length)
                .putLong(text.length)
                .put(text)
                .array());
        return this;
    }

    public GgufWriter put(String key, float value) {
        keys.add(entry(key, GgufValue.FLOAT32, 4).putFloat(value).array());
        return this;
    }

    public GgufWriter put(String key, int value) {
        keys.add(entry(key, GgufValue.UINT32, 4).putInt(value).array());
        return this;
    }

    /** @param shape outermost dimension first */
    public GgufWriter put(String name, float[] values, long... shape) {
        tensors.add(new Tensor(name, shape.clone(), values));
        return this;
    }

    public void write(Path path) throws IOException {
        try (OutputStream out = Files.newOutputStream(path)) {
            int written = 0;
            for (byte[] part : header()) {
                out.write(part);
                written += part.length;
            }
            out.write(new byte[-written & (ALIGNMENT - 1)]);
            for (Tensor tensor : tensors) {
                ByteBuffer data = littleEndian(Math.toIntExact(tensor.paddedBytes()));
                data.asFloatBuffer().put(tensor.values());
                out.write(data.array());
            }
        }
    }

    private List<byte[]> header() {
        List<byte[]> parts = new ArrayList<>();
        parts.add(littleEndian(24)
                .put(MAGIC)
                .putInt(3)
                .putLong(tensors.size())
                .putLong(keys.size())
                .array());
        parts.addAll(keys);
        long offset = 0;
        for (Tensor tensor : tensors) {
            parts.add(describe(tensor, offset));
            offset += tensor.paddedBytes();
        }
        return parts;
    }

    private static byte[] describe(Tensor tensor, long offset) {
        byte[] name = bytes(tensor.name());
        int dimensions = tensor.shape().length;
        ByteBuffer entry = littleEndian(8 + name.length + 4 + 8 * dimensions + 4 + 8);
        entry.putLong(name.length).put(name).putInt(dimensions);
        for (int i = dimensions - 1; i >= 0; i--) {
            entry.putLong(tensor.shape()[i]);
        }
        return entry.putInt(TensorType.F32.id()).putLong(offset).array();
    }

    private static ByteBuffer entry(String key, int type, int valueBytes) {
        byte[] name = bytes(key);
        return littleEndian(8 + name.length + 4 + valueBytes)
                .putLong(name.length)
                .put(name)
                .putInt(type);
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
