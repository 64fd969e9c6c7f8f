package org.culturepark.trainer.gguf;

import java.nio.ByteBuffer;

/** The K formats of ggml-quants.c: 256 values whose parts have scales that are themselves stored in few bits. */
final class SuperBlocks {
    private static final int PART = 32;
    private static final int SCALES = 12;

    private SuperBlocks() {}

    static void q4(ByteBuffer block, float[] values, int at) {
        float scale = Blocks.half(block);
        float minimum = Blocks.half(block);
        byte[] scales = take(block, SCALES);
        byte[] quants = take(block, 128);
        for (int part = 0; part < 8; part++) {
            float partScale = scale * scaleOf(scales, part);
            float partMinimum = minimum * minimumOf(scales, part);
            for (int i = 0; i < PART; i++) {
                values[at + part * PART + i] = partScale * nibble(quants, part, i) - partMinimum;
            }
        }
    }

    static void q5(ByteBuffer block, float[] values, int at) {
        float scale = Blocks.half(block);
        float minimum = Blocks.half(block);
        byte[] scales = take(block, SCALES);
        byte[] fifthBits = take(block, PART);
        byte[] quants = take(block, 128);
        for (int part = 0; part < 8; part++) {
            float partScale = scale * scaleOf(scales, part);
            float partMinimum = minimum * minimumOf(scales, part);
            for (int i = 0; i < PART; i++) {
                int quant = nibble(quants, part, i) | (fifthBits[i] >> part & 1) << 4;
                values[at + part * PART + i] = partScale * quant - partMinimum;
            }
        }
    }

    /** Four bits of each value first, then two more, the scales of sixteen values each, and the scale of those. */
    static void q6(ByteBuffer block, float[] values, int at) {
        byte[] low = take(block, 128);
        byte[] high = take(block, 64);
        byte[] scales = take(block, 16);
        float scale = Blocks.half(block);
        for (int i = 0; i < 256; i++) {
            int half = i / 128;
            int row = i % 128 / PART;
            int fourBits = low[half * 64 + row % 2 * PART + i % PART] >> row / 2 * 4 & 0xf;
            int twoBits = high[half * PART + i % PART] >> row * 2 & 3;
            values[at + i] = scale * scales[i / 16] * ((fourBits | twoBits << 4) - 32);
        }
    }

    private static int nibble(byte[] quants, int part, int i) {
        return quants[part / 2 * PART + i] >> part % 2 * 4 & 0xf;
    }

    /** Six bits: of the first four parts in a byte of their own, of the others put together from two bytes. */
    private static int scaleOf(byte[] scales, int part) {
        return part < 4 ? scales[part] & 0x3f : scales[part + 4] & 0xf | scales[part - 4] >> 2 & 0x30;
    }

    private static int minimumOf(byte[] scales, int part) {
        return part < 4 ? scales[part + 4] & 0x3f : scales[part + 4] >> 4 & 0xf | scales[part] >> 2 & 0x30;
    }

    private static byte[] take(ByteBuffer block, int count) {
        byte[] bytes = new byte[count];
        block.get(bytes);
        return bytes;
    }
}
