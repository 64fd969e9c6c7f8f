package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import org.culturepark.trainer.gguf.GgufFile;
import org.culturepark.trainer.gguf.GgufTensor;
import org.culturepark.trainer.gguf.UnreadableModel;

/** Expands a GGUF file into the arrays of a model, piece by piece: memory at load is the weights once. */
final class LlamaLoader {
    private static final int VALUES_AT_ONCE = 1 << 20;

    private final GgufFile file;
    private final NDManager manager;
    private final LlamaShape shape;
    private final StagingBuffer staging = new StagingBuffer();

    /** @param manager owns the weights */
    LlamaLoader(GgufFile file, NDManager manager) {
        this.file = file;
        this.manager = manager;
        this.shape = LlamaShape.of(file.metadata());
    }

    LlamaShape shape() {
        return shape;
    }

    /** @throws UnreadableModel when a tensor is missing or has another shape than the model's sizes say */
    LlamaModel load(LoraParameters adapters) {
        refuseUnknownParts();
        NDArray embedding = matrix("token_embd.weight", shape.width());
        List<LlamaBlock> blocks = new ArrayList<>();
        for (int block = 0; block < shape.blocks(); block++) {
            blocks.add(block(block, adapters));
        }
        NDArray output =
                file.findTensor("output.weight").isPresent() ? matrix("output.weight", shape.width()) : embedding;
        return new LlamaModel(shape, embedding, blocks, new LanguageHead(norm("output_norm.weight"), output));
    }

    /** Llama 3 hides its rotary scaling in a tensor, Qwen its biases: computing without them would be wrong, silently. */
    private void refuseUnknownParts() {
        for (String name : file.tensors().keySet()) {
            if (name.equals("rope_freqs.weight") || name.endsWith(".bias") || name.contains("_exps")) {
                throw new UnreadableModel("the model has a tensor " + name + ", which is not supported");
            }
        }
    }

    private LlamaBlock block(int block, LoraParameters adapters) {
        return new LlamaBlock(
                shape,
                norm("blk." + block + ".attn_norm.weight"),
                norm("blk." + block + ".ffn_norm.weight"),
                new LlamaBlock.Projections(
                        linear(block, InputGroup.QUERY_KEY_VALUE, adapters),
                        linear(block, InputGroup.ATTENTION_OUTPUT, adapters),
                        linear(block, InputGroup.GATE_UP, adapters),
                        linear(block, InputGroup.DOWN, adapters)));
    }

    private LoraLinear linear(int block, InputGroup group, LoraParameters adapters) {
        List<Integer> widths = group.layers().stream().map(shape::outputs).toList();
        int rows = widths.stream().mapToInt(Integer::intValue).sum();
        int columns = shape.inputs(group.layers().get(0));
        NDArray weight = manager.zeros(new Shape(rows, columns));
        int row = 0;
        for (LoraTarget target : group.layers()) {
            GgufTensor tensor = tensor(target.ggufTensor(block), shape.outputs(target), columns);
            copy(tensor, weight, row, target.isRotated());
            row += shape.outputs(target);
        }
        int index = block * InputGroup.values().length + group.ordinal();
        return new LoraLinear(index, weight, group.layers(), widths, adapters.factors(block, group));
    }

    private RmsNorm norm(String name) {
        GgufTensor tensor = tensor(name, shape.width());
        NDArray weight = manager.zeros(new Shape(1, shape.width()));
        copy(tensor, weight, 0, false);
        return new RmsNorm(weight, shape.epsilon());
    }

    private NDArray matrix(String name, int columns) {
        GgufTensor tensor = file.getTensor(name);
        long rows = tensor.shape().get(0);
        tensor(name, rows, columns);
        NDArray matrix = manager.zeros(new Shape(rows, columns));
        copy(tensor, matrix, 0, false);
        return matrix;
    }

    private GgufTensor tensor(String name, long... expected) {
        GgufTensor tensor = file.getTensor(name);
        if (!new Shape(tensor.shape()).equals(new Shape(expected))) {
            throw new UnreadableModel("tensor " + name + " has the shape " + tensor.shape()
                    + ", but the model's sizes ask for " + new Shape(expected));
        }
        return tensor;
    }

    /** Copies whole heads at a time, within which the rows of rotated layers are reordered. */
    private void copy(GgufTensor tensor, NDArray matrix, int firstRow, boolean rotated) {
        int columns = Math.toIntExact(matrix.getShape().get(1));
        long rows = tensor.shape().size() == 1 ? 1 : tensor.shape().get(0);
        int step = rotated ? shape.headWidth() : Math.max(1, VALUES_AT_ONCE / columns);
        for (long row = 0; row < rows; row += step) {
            int count = (int) Math.min(step, rows - row);
            float[] values = file.read(tensor, row * columns, count * columns);
            float[] ordered = rotated ? RotaryOrder.toHuggingFace(values, 1, columns) : values;
            staging.floats(ordered.length).put(ordered);
            try (NDArray part = staging.wrap(manager, new Shape(count, columns), DataType.FLOAT32)) {
                matrix.set(new NDIndex().addSliceDim(firstRow + row, firstRow + row + count), part);
            }
        }
    }
}
