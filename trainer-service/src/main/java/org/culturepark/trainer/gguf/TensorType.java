package org.culturepark.trainer.gguf;

import java.nio.ByteBuffer;

/** How a GGUF file stores numbers: blocks of a few values each, and how such a block is expanded (see ggml-quants.c). */
public enum TensorType {
    F32(0, 1, 4) {
        @Override
        void decodeBlock(ByteBuffer block, float[] values, int at) {
            values[at] = block.getFloat();
        }
    },
    F16(1, 1, 2) {
        @Override
        void decodeBlock(ByteBuffer block, float[] values, int at) {
            values[at] = HalfFloat.toFloat(block.getShort());
        }
    },
    /** 32 values of four bits around zero, and their scale. */
    Q4_0(2, 32, 18) {
        @Override
        void decodeBlock(ByteBuffer block, float[] values, int at) {
            float scale = HalfFloat.toFloat(block.getShort());
            for (int i = 0; i < 16; i++) {
                int pair = block.get();
                values[at + i] = ((pair & 0xf) - 8) * scale;
                values[at + 16 + i] = ((pair >> 4 & 0xf) - 8) * scale;
            }
        }
    },
    /** 32 values of four bits, their scale and their minimum. */
    Q4_1(3, 32, 20) {
        @Override
        void decodeBlock(ByteBuffer block, float[] values, int at) {
            float scale = HalfFloat.toFloat(block.getShort());
            float minimum = HalfFloat.toFloat(block.getShort());
            for (int i = 0; i < 16; i++) {
                int pair = block.get();
                values[at + i] = (pair & 0xf) * scale + minimum;
                values[at + 16 + i] = (pair >> 4 & 0xf) * scale + minimum;
            }
        }
    },
    /** 32 values of eight bits, and their scale. */
    Q8_0(8, 32, 34) {
        @Override
        void decodeBlock(ByteBuffer block, float[] values, int at) {
            float scale = HalfFloat.toFloat(block.getShort());
            for (int i = 0; i < 32; i++) {
                values[at + i] = block.get() * scale;
            }
        }
    };

    private final int id;
    private final int blockValues;
    private final int blockBytes;

    TensorType(int id, int blockValues, int blockBytes) {
        this.id = id;
        this.blockValues = blockValues;
        this.blockBytes = blockBytes;
    }

    abstract void decodeBlock(ByteBuffer block, float[] values, int at);

    /** @param stored little-endian, from its position on */
    float[] decode(ByteBuffer stored, int count) {
        float[] values = new float[count];
        for (int at = 0; at < count; at += blockValues) {
            decodeBlock(stored, values, at);
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
                + ", which is not supported (F32, F16, Q8_0, Q4_0 and Q4_1 are)");
    }
}
