package org.culturepark.trainer.gguf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Writes a model with the keys of another, one tensor in memory at a time. */
public final class GgufModelWriter {
    private static final int ALIGNMENT = 32;

    private final GgufFile keys;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String name, List<Long> shape, StoredAs as, Supplier<float[]> values) {
        long count() {
            return shape.stream().reduce(1L, Math::multiplyExact);
        }

        int bytes() {
            return Math.toIntExact(as.type().bytes(count()));
        }

        int paddedBytes() {
            return (bytes() + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        }
    }

    public GgufModelWriter(GgufFile keys) {
        this.keys = keys;
    }

    /** Vectors stay in 32 bits, as llama.cpp has them; so do matrices whose rows do not fill whole blocks, in 16. */
    public void put(String name, List<Long> shape, StoredAs matrices, Supplier<float[]> values) {
        boolean fits = shape.get(shape.size() - 1) % matrices.type().blockValues() == 0;
        StoredAs as = shape.size() == 1 ? StoredAs.F32 : fits ? matrices : StoredAs.F16;
        entries.add(new Entry(name, shape, as, values));
    }

    public void write(Path path) throws IOException {
        try (FileChannel out = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            writeHeader(out);
            for (Entry entry : entries) {
                ByteBuffer data = littleEndian(entry.paddedBytes());
                entry.as().encode(entry.values().get(), data);
                writeFully(out, data.rewind());
            }
        }
    }

    private void writeHeader(FileChannel out) throws IOException {
        int count = keys.metadata().values().size();
        writeFully(
                out,
                littleEndian(24)
                        .put("GGUF".getBytes(StandardCharsets.US_ASCII))
                        .putInt(3)
                        .putLong(entries.size())
                        .putLong(count)
                        .flip());
        writeFully(out, keys.metadataBytes());
        long offset = 0;
        for (Entry entry : entries) {
            writeFully(out, describe(entry, offset));
            offset += entry.paddedBytes();
        }
        writeFully(out, littleEndian((int) (-out.position() & (ALIGNMENT - 1))));
    }

    private static ByteBuffer describe(Entry entry, long offset) {
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        int dimensions = entry.shape().size();
        ByteBuffer bytes = littleEndian(8 + name.length + 4 + 8 * dimensions + 4 + 8);
        bytes.putLong(name.length).put(name).putInt(dimensions);
        for (int i = dimensions - 1; i >= 0; i--) {
            bytes.putLong(entry.shape().get(i));
        }
        return bytes.putInt(entry.as().type().id()).putLong(offset).flip();
    }

    private static void writeFully(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
