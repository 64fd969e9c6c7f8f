package org.culturepark.trainer.gguf;

import java.nio.ByteBuffer;
import org.culturepark.trainer.weights.UnreadableModel;

/** How a GGUF file stores numbers: blocks of a few values each. */
public enum TensorType {
    F32(0, 1, 4, Blocks::f32),
    F16(1, 1, 2, Blocks::f16),
    /** 32 values of four bits around zero, and their scale. */
    Q4_0(2, 32, 18, Blocks::q4WithScale),
    /** 32 values of four bits, their scale and their minimum. */
    Q4_1(3, 32, 20, Blocks::q4WithMinimum),
    /** 32 values of five bits around zero, and their scale. */
    Q5_0(6, 32, 22, Blocks::q5WithScale),
    /** 32 values of five bits, their scale and their minimum. */
    Q5_1(7, 32, 24, Blocks::q5WithMinimum),
    /** 32 values of eight bits, and their scale. */
    Q8_0(8, 32, 34, Blocks::q8),
    /** 256 values of four bits in eight parts, each with a scale and a minimum of six bits. */
    Q4_K(12, 256, 144, SuperBlocks::q4),
    /** As {@link #Q4_K} with five bits. */
    Q5_K(13, 256, 176, SuperBlocks::q5),
    /** 256 values of six bits in sixteen parts, each with a scale of eight bits. */
    Q6_K(14, 256, 210, SuperBlocks::q6),
    /** The upper half of a 32-bit float. */
    BF16(30, 1, 2, Blocks::bf16);

    private final int id;
    private final int blockValues;
    private final int blockBytes;
    private final BlockDecoder decoder;

    /** Expands the block at the buffer's position and moves that behind it. */
    @FunctionalInterface
    interface BlockDecoder {
        void decode(ByteBuffer block, float[] values, int at);
    }

    TensorType(int id, int blockValues, int blockBytes, BlockDecoder decoder) {
        this.id = id;
        this.blockValues = blockValues;
        this.blockBytes = blockBytes;
        this.decoder = decoder;
    }

    /** @param stored little-endian, from its position on */
    float[] decode(ByteBuffer stored, int count) {
        float[] values = new float[count];
        for (int at = 0; at < count; at += blockValues) {
            decoder.decode(stored, values, at);
        }
        return values;
    }

    int id() {
        return id;
    }

    int blockValues() {
        return blockValues;
    }

    /** Bytes that so many values take; the values must fill whole blocks. */
    long bytes(long values) {
        return Math.multiplyExact(values / blockValues, blockBytes);
    }

    static TensorType of(int id, String tensor) {
        for (TensorType type : values()) {
            if (type.id == id) {
                return type;
            }
        }
        throw new UnreadableModel("tensor " + tensor + " is stored as ggml type " + id
                + ", which is not supported (F32, F16, BF16, Q8_0, Q4_0, Q4_1, Q5_0, Q5_1, Q4_K, Q5_K and Q6_K are)");
    }
}
