package org.culturepark.trainer.gguf;

import java.util.List;
import org.culturepark.trainer.weights.UnreadableModel;

/**
 * Where a tensor lies in a GGUF file.
 *
 * @param shape outermost dimension first, as PyTorch has it; the file has it the other way round
 * @param offset in bytes from the start of the file's data
 */
public record GgufTensor(String name, List<Long> shape, TensorType type, long offset) {
    public GgufTensor {
        shape = List.copyOf(shape);
        if (shape.get(shape.size() - 1) % type.blockValues() != 0) {
            throw new UnreadableModel("rows of tensor " + name + " do not fill whole blocks of " + type);
        }
    }

    long values() {
        return shape.stream().reduce(1L, Math::multiplyExact);
    }

    long bytes() {
        return type.bytes(values());
    }
}
