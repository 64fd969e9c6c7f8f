package org.culturepark.local.gguf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;

/**
 * One tensor of a GGUF file.
 *
 * @param shape the length of a row first
 * @param type number of ggml's element type
 * @param offset bytes from the beginning of the tensors' data
 */
record GgufTensor(String name, long[] shape, int type, long offset) {
    long elements() {
        return LongStream.of(shape).reduce(1, Math::multiplyExact);
    }

    /** As it stands in the head of a file, with another type and offset. */
    void write(ByteBuffer out, int otherType, long otherOffset) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        out.putLong(bytes.length).put(bytes).putInt(shape.length);
        for (long length : shape) {
            out.putLong(length);
        }
        out.putInt(otherType).putLong(otherOffset);
    }
}
