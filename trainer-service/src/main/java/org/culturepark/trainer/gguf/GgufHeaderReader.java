package org.culturepark.trainer.gguf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturepark.trainer.weights.UnreadableModel;

/**
 * Reads the header of a GGUF file, version 2 or 3 (ggml's docs/gguf.md).
 *
 * <p>Nothing in the header is believed: every length is held against the bytes that are left before anything is
 * allocated for it, so a hostile file costs no more memory than it has bytes.
 */
final class GgufHeaderReader {
    private static final int MAGIC = 0x46554747;
    private static final int MAX_DIMENSIONS = 4;
    private static final int DEFAULT_ALIGNMENT = 32;

    private final ByteBuffer bytes;

    /** @param bytes little-endian, the beginning of the file */
    GgufHeaderReader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    GgufHeader read() {
        need(4, "its mark");
        if (bytes.getInt() != MAGIC) {
            throw new UnreadableModel("this is no GGUF file: it does not begin with GGUF");
        }
        need(20, "its counts");
        int version = bytes.getInt();
        if (version != 2 && version != 3) {
            throw new UnreadableModel("GGUF version " + version + " is not supported (2 and 3 are)");
        }
        int tensorCount = count(bytes.getLong(), 24, "tensors");
        int keyCount = count(bytes.getLong(), 13, "keys");
        long metadataStart = bytes.position();
        GgufMetadata metadata = readMetadata(keyCount);
        long metadataEnd = bytes.position();
        Map<String, GgufTensor> tensors = readTensors(tensorCount);
        return new GgufHeader(
                metadata, tensors, metadataStart, metadataEnd, align(bytes.position(), alignment(metadata)));
    }

    private GgufMetadata readMetadata(int count) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String key = readString("a key");
            Object value = readValue(readInt(key), key);
            if (values.put(key, value) != null) {
                throw new UnreadableModel("GGUF key " + key + " occurs twice");
            }
        }
        return new GgufMetadata(values);
    }

    private Object readValue(int type, String key) {
        if (type == GgufValue.ARRAY) {
            return readArray(key);
        }
        if (type == GgufValue.STRING) {
            return readString(key);
        }
        need(GgufValue.bytes(type, key), key);
        return GgufValue.readScalar(type, bytes);
    }

    private List<Object> readArray(String key) {
        int type = readInt(key);
        need(8, key);
        int count = count(bytes.getLong(), GgufValue.bytes(type, key), key);
        List<Object> elements = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            elements.add(readValue(type, key));
        }
        return Collections.unmodifiableList(elements);
    }

    private Map<String, GgufTensor> readTensors(int count) {
        Map<String, GgufTensor> tensors = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            GgufTensor tensor = readTensor();
            if (tensors.put(tensor.name(), tensor) != null) {
                throw new UnreadableModel("tensor " + tensor.name() + " occurs twice");
            }
        }
        return tensors;
    }

    private GgufTensor readTensor() {
        String name = readString("a tensor's name");
        int dimensions = readInt(name);
        if (dimensions < 1 || dimensions > MAX_DIMENSIONS) {
            throw new UnreadableModel(
                    "tensor " + name + " has " + Integer.toUnsignedString(dimensions) + " dimensions");
        }
        need(8L * dimensions + 12, name);
        List<Long> shape = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            long size = bytes.getLong();
            if (size < 1) {
                throw new UnreadableModel("tensor " + name + " has a dimension of " + Long.toUnsignedString(size));
            }
            shape.add(size);
        }
        Collections.reverse(shape);
        return new GgufTensor(name, shape, TensorType.of(bytes.getInt(), name), bytes.getLong());
    }

    private String readString(String what) {
        need(8, what);
        byte[] text = new byte[count(bytes.getLong(), 1, what)];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private int readInt(String what) {
        need(4, what);
        return bytes.getInt();
    }

    private int count(long count, int leastBytes, String what) {
        if (count < 0 || count > bytes.remaining() / leastBytes) {
            throw new UnreadableModel("the GGUF header breaks at byte " + bytes.position() + ": it announces "
                    + Long.toUnsignedString(count) + " " + what + " where " + bytes.remaining() + " bytes are left");
        }
        return (int) count;
    }

    private void need(long count, String what) {
        if (bytes.remaining() < count) {
            throw new UnreadableModel("the GGUF header ends at byte " + bytes.limit() + ", within " + what);
        }
    }

    private static int alignment(GgufMetadata metadata) {
        int alignment = metadata.findInt("general.alignment").orElse(DEFAULT_ALIGNMENT);
        if (Integer.bitCount(alignment) != 1) {
            throw new UnreadableModel("general.alignment is no power of two: " + alignment);
        }
        return alignment;
    }

    private static long align(long position, int alignment) {
        return (position + alignment - 1) / alignment * alignment;
    }
}
