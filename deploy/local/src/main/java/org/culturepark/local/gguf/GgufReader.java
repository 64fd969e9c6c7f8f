package org.culturepark.local.gguf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the head of a GGUF file (version 2 or 3, little-endian) value by value, as its specification in the ggml
 * repository, {@code docs/gguf.md}, describes it.
 */
final class GgufReader {
    /** "GGUF". */
    static final int MAGIC = 0x46554747;

    private final ByteBuffer in;
    private final long tensors;
    private final long pairs;

    private GgufReader(ByteBuffer in) throws IOException {
        this.in = in.order(ByteOrder.LITTLE_ENDIAN);
        if (in.remaining() < 24 || in.getInt() != MAGIC || in.getInt() < 2) {
            throw new IOException("not a GGUF file of version 2 or later");
        }
        tensors = in.getLong();
        pairs = in.getLong();
    }

    /** Stands before the first key afterwards. */
    static GgufReader open(FileChannel file) throws IOException {
        MappedByteBuffer all = file.map(FileChannel.MapMode.READ_ONLY, 0, Math.min(file.size(), Integer.MAX_VALUE));
        return new GgufReader(all);
    }

    /** @see #open(FileChannel) */
    static GgufReader open(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            return open(file);
        }
    }

    long tensors() {
        return tensors;
    }

    long pairs() {
        return pairs;
    }

    /** Bytes from the beginning of the file. */
    int position() {
        return in.position();
    }

    /** A value with its type number before it. */
    Object value() throws IOException {
        return value(in.getInt());
    }

    private Object value(int type) throws IOException {
        return switch (type) {
            case 0, 1 -> in.get();
            case 2, 3 -> in.getShort();
            case 4, 5 -> in.getInt();
            case 6 -> in.getFloat();
            case 7 -> in.get() != 0;
            case 8 -> text();
            case 9 -> array();
            case 10, 11 -> in.getLong();
            case 12 -> in.getDouble();
            default -> throw new IOException("GGUF has no value type " + type);
        };
    }

    private List<Object> array() throws IOException {
        int type = in.getInt();
        long length = in.getLong();
        List<Object> elements = new ArrayList<>();
        for (long i = 0; i < length; i++) {
            elements.add(value(type));
        }
        return elements;
    }

    String text() {
        byte[] bytes = new byte[Math.toIntExact(in.getLong())];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Only after all keys. */
    GgufTensor tensor() {
        String name = text();
        long[] shape = new long[in.getInt()];
        for (int dimension = 0; dimension < shape.length; dimension++) {
            shape[dimension] = in.getLong();
        }
        return new GgufTensor(name, shape, in.getInt(), in.getLong());
    }

    /** The bytes from {@code position} on. */
    ByteBuffer bytes(long position, long length) {
        return in.slice(Math.toIntExact(position), Math.toIntExact(length)).order(ByteOrder.LITTLE_ENDIAN);
    }
}
