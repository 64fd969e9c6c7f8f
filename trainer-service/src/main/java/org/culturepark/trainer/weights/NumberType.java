package org.culturepark.trainer.weights;

import java.nio.ByteBuffer;

/** How a safetensors file stores a number, as far as models are trained on. */
public enum NumberType {
    F32(Float.BYTES) {
        @Override
        float read(ByteBuffer bytes) {
            return bytes.getFloat();
        }
    },
    F16(Short.BYTES) {
        @Override
        float read(ByteBuffer bytes) {
            return HalfFloat.toFloat(bytes.getShort());
        }
    },
    /** The upper half of a 32-bit float. */
    BF16(Short.BYTES) {
        @Override
        float read(ByteBuffer bytes) {
            return Float.intBitsToFloat(bytes.getShort() << Short.SIZE);
        }
    };

    private final int bytes;

    NumberType(int bytes) {
        this.bytes = bytes;
    }

    abstract float read(ByteBuffer bytes);

    int bytes() {
        return bytes;
    }
}
