package org.culturepark.trainer.gguf;

import java.nio.ByteBuffer;
import org.culturepark.trainer.weights.HalfFloat;

/** The plain block formats of ggml-quants.c. */
final class Blocks {
    private static final int HALF = 16;

    private Blocks() {}

    static void f32(ByteBuffer block, float[] values, int at) {
        values[at] = block.getFloat();
    }

    static void f16(ByteBuffer block, float[] values, int at) {
        values[at] = half(block);
    }

    static void bf16(ByteBuffer block, float[] values, int at) {
        values[at] = Float.intBitsToFloat(block.getShort() << Short.SIZE);
    }

    static void q4WithScale(ByteBuffer block, float[] values, int at) {
        float scale = half(block);
        for (int i = 0; i < HALF; i++) {
            int pair = block.get();
            values[at + i] = ((pair & 0xf) - 8) * scale;
            values[at + HALF + i] = ((pair >> 4 & 0xf) - 8) * scale;
        }
    }

    static void q4WithMinimum(ByteBuffer block, float[] values, int at) {
        float scale = half(block);
        float minimum = half(block);
        for (int i = 0; i < HALF; i++) {
            int pair = block.get();
            values[at + i] = (pair & 0xf) * scale + minimum;
            values[at + HALF + i] = (pair >> 4 & 0xf) * scale + minimum;
        }
    }

    static void q5WithScale(ByteBuffer block, float[] values, int at) {
        float scale = half(block);
        int fifthBits = block.getInt();
        for (int i = 0; i < HALF; i++) {
            int pair = block.get();
            values[at + i] = ((pair & 0xf | fifth(fifthBits, i)) - 16) * scale;
            values[at + HALF + i] = ((pair >> 4 & 0xf | fifth(fifthBits, HALF + i)) - 16) * scale;
        }
    }

    static void q5WithMinimum(ByteBuffer block, float[] values, int at) {
        float scale = half(block);
        float minimum = half(block);
        int fifthBits = block.getInt();
        for (int i = 0; i < HALF; i++) {
            int pair = block.get();
            values[at + i] = (pair & 0xf | fifth(fifthBits, i)) * scale + minimum;
            values[at + HALF + i] = (pair >> 4 & 0xf | fifth(fifthBits, HALF + i)) * scale + minimum;
        }
    }

    static void q8(ByteBuffer block, float[] values, int at) {
        float scale = half(block);
        for (int i = 0; i < 2 * HALF; i++) {
            values[at + i] = block.get() * scale;
        }
    }

    static float half(ByteBuffer block) {
        return HalfFloat.toFloat(block.getShort());
    }

    private static int fifth(int bits, int i) {
        return (bits >>> i & 1) << 4;
    }
}
