package org.culturepark.local.modelserver;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** A LoRA adapter of random numbers, strong enough to be seen in an answer, in the GGUF format of llama.cpp. */
final class AdapterFile {
    private static final int RANK = 4;
    private static final float STRENGTH = 0.3f;
    private static final int TEXT = 8;
    private static final int FLOAT32 = 6;
    private static final int ALIGNMENT = 32;

    private final ByteBuffer out = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);

    private AdapterFile() {}

    /** On the query projection of the first block, which is {@code width} by {@code width}. */
    static void write(Path file, int width, int seed) throws IOException {
        AdapterFile adapter = new AdapterFile();
        adapter.header();
        adapter.tensor("blk.0.attn_q.weight.lora_a", width, RANK, 0);
        adapter.tensor("blk.0.attn_q.weight.lora_b", RANK, width, (long) width * RANK * Float.BYTES);
        adapter.numbers(2 * width * RANK, seed);
        Files.write(file, Arrays.copyOf(adapter.out.array(), adapter.out.position()));
    }

    private void header() {
        out.put("GGUF".getBytes(StandardCharsets.US_ASCII)).putInt(3).putLong(2).putLong(4);
        text("general.architecture");
        out.putInt(TEXT);
        text("llama");
        text("general.type");
        out.putInt(TEXT);
        text("adapter");
        text("adapter.type");
        out.putInt(TEXT);
        text("lora");
        text("adapter.lora.alpha");
        out.putInt(FLOAT32).putFloat(16);
    }

    private void tensor(String name, int columns, int rows, long offset) {
        text(name);
        out.putInt(2).putLong(columns).putLong(rows).putInt(0).putLong(offset);
    }

    private void numbers(int count, int seed) {
        while (out.position() % ALIGNMENT != 0) {
            out.put((byte) 0);
        }
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            out.putFloat((float) random.nextGaussian() * STRENGTH);
        }
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.putLong(bytes.length).put(bytes);
    }
}
