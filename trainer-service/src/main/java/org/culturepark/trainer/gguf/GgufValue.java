package org.culturepark.trainer.gguf;

import java.nio.ByteBuffer;
import org.culturepark.trainer.weights.UnreadableModel;

/** The types of values in a GGUF header, by the numbers the file gives them. */
final class GgufValue {
    static final int UINT32 = 4;
    static final int FLOAT32 = 6;
    static final int STRING = 8;
    static final int ARRAY = 9;

    private GgufValue() {}

    /** The least number of bytes that one value takes. */
    static int bytes(int type, String key) {
        return switch (type) {
            case 0, 1, 7 -> 1;
            case 2, 3 -> 2;
            case UINT32, 5, FLOAT32 -> 4;
            case STRING, 10, 11, 12 -> 8;
            case ARRAY -> throw new UnreadableModel("GGUF key " + key + " is an array of arrays");
            default -> throw new UnreadableModel("GGUF key " + key + " has the unknown type " + type);
        };
    }

    static Object readScalar(int type, ByteBuffer bytes) {
        return switch (type) {
            case 0 -> (long) (bytes.get() & 0xff);
            case 1 -> (long) bytes.get();
            case 2 -> (long) (bytes.getShort() & 0xffff);
            case 3 -> (long) bytes.getShort();
            case UINT32 -> bytes.getInt() & 0xffffffffL;
            case 5 -> (long) bytes.getInt();
            case FLOAT32 -> (double) bytes.getFloat();
            case 7 -> bytes.get() != 0;
            case 10, 11 -> bytes.getLong();
            case 12 -> bytes.getDouble();
            default -> throw new IllegalArgumentException("no scalar: " + type);
        };
    }
}
