package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/**
 * Off-heap memory, used over and over, through which numbers computed in Java reach PyTorch.
 *
 * <p>On the CPU, DJL wraps a direct buffer instead of copying it. Without reuse each array would hold a buffer that only
 * a garbage collection frees; and what is wrapped has to be read before the buffer is filled again.
 */
final class StagingBuffer {
    private ByteBuffer bytes = ByteBuffer.allocateDirect(0);

    /** Room for so many numbers, to be filled before {@link #wrap}. */
    FloatBuffer floats(int count) {
        int size = Math.multiplyExact(count, Float.BYTES);
        if (bytes.capacity() < size) {
            bytes = ByteBuffer.allocateDirect(size).order(ByteOrder.nativeOrder());
        }
        return bytes.clear().limit(size).asFloatBuffer();
    }

    /** What was filled in, as an array; good until the next {@link #floats}. */
    NDArray wrap(NDManager manager, Shape shape) {
        ByteBuffer filled = bytes.duplicate().order(ByteOrder.nativeOrder());
        filled.limit(Math.toIntExact(shape.size() * Float.BYTES));
        return manager.create(filled, shape, DataType.FLOAT32);
    }
}
