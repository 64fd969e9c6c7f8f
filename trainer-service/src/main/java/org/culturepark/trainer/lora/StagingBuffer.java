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
    private ByteBuffer memory = ByteBuffer.allocateDirect(0);

    /** Room for so many bytes, to be filled before {@link #wrap}. */
    ByteBuffer bytes(int count) {
        if (memory.capacity() < count) {
            memory = ByteBuffer.allocateDirect(count);
        }
        return memory.clear().limit(count).order(ByteOrder.nativeOrder());
    }

    /** Room for so many numbers, to be filled before {@link #wrap}. */
    FloatBuffer floats(int count) {
        return bytes(Math.multiplyExact(count, Float.BYTES)).asFloatBuffer();
    }

    /** What was filled in, as an array; good until there is filled in anew. */
    NDArray wrap(NDManager manager, Shape shape, DataType type) {
        ByteBuffer filled = memory.duplicate().order(ByteOrder.nativeOrder()).rewind();
        return manager.create(filled, shape, type);
    }
}
