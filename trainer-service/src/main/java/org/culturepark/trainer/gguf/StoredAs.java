package org.culturepark.trainer.gguf;

import java.nio.ByteBuffer;
import org.culturepark.trainer.weights.HalfFloat;

/** The types that matrices can be written as. */
public enum StoredAs {
    F32(TensorType.F32) {
        @Override
        void encodeBlock(float[] values, int at, ByteBuffer bytes) {
            bytes.putFloat(values[at]);
        }
    },
    F16(TensorType.F16) {
        @Override
        void encodeBlock(float[] values, int at, ByteBuffer bytes) {
            bytes.putShort(HalfFloat.fromFloat(values[at]));
        }
    },
    /** As {@code quantize_row_q8_0_ref} of ggml: the largest value is 127 times the scale. */
    Q8_0(TensorType.Q8_0) {
        @Override
        void encodeBlock(float[] values, int at, ByteBuffer bytes) {
            float largest = 0;
            for (int i = at; i < at + 32; i++) {
                largest = Math.max(largest, Math.abs(values[i]));
            }
            float scale = largest / 127;
            float inverse = scale == 0 ? 0 : 1 / scale;
            bytes.putShort(HalfFloat.fromFloat(scale));
            for (int i = at; i < at + 32; i++) {
                bytes.put((byte) roundHalfAway(values[i] * inverse));
            }
        }
    };

    private final TensorType type;

    StoredAs(TensorType type) {
        this.type = type;
    }

    abstract void encodeBlock(float[] values, int at, ByteBuffer bytes);

    TensorType type() {
        return type;
    }

    void encode(float[] values, ByteBuffer bytes) {
        for (int at = 0; at < values.length; at += type.blockValues()) {
            encodeBlock(values, at, bytes);
        }
    }

    private static int roundHalfAway(float value) {
        return (int) (value < 0 ? Math.ceil(value - 0.5) : Math.floor(value + 0.5));
    }
}
