package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.culturepark.trainer.base.BaseModel;
import org.culturepark.trainer.base.LlamaShape;
import org.culturepark.trainer.base.LoraTarget;
import org.culturepark.trainer.weights.UnreadableModel;

/** Expands a base model's files into arrays, piece by piece: memory at load is the weights once. */
final class LlamaLoader {
    private static final int VALUES_AT_ONCE = 1 << 20;

    private final BaseModel base;
    private final NDManager manager;
    private final LlamaShape shape;
    private final StagingBuffer staging = new StagingBuffer();

    /** @param manager owns the weights */
    LlamaLoader(BaseModel base, NDManager manager) {
        this.base = base;
        this.manager = manager;
        this.shape = base.shape();
    }

    LlamaShape shape() {
        return shape;
    }

    /** @throws UnreadableModel when a tensor is missing or has another shape than the model's sizes say */
    LlamaModel load(LoraParameters adapters, MemorySettings memory) {
        return new LlamaModel(shape, layers(adapters, memory), memory.recompute());
    }

    Layers layers(LoraParameters adapters, MemorySettings memory) {
        return memory.compressedBase() ? new ExpandedLayers(this, manager, adapters) : held(adapters);
    }

    HeldLayers held(LoraParameters adapters) {
        NDArray embedding = matrix(manager, BaseModel.EMBEDDING);
        List<LlamaBlock> blocks = new ArrayList<>();
        for (int block = 0; block < shape.blocks(); block++) {
            blocks.add(block(manager, block, adapters));
        }
        NDArray weight = isTied() ? embedding : matrix(manager, BaseModel.HEAD);
        return new HeldLayers(embedding, blocks, new LanguageHead(norm(manager, BaseModel.LAST_NORM), weight));
    }

    LlamaBlock block(NDManager owner, int block, LoraParameters adapters) {
        return new LlamaBlock(
                shape,
                norm(owner, BaseModel.normOf(block, true)),
                norm(owner, BaseModel.normOf(block, false)),
                new LlamaBlock.Projections(
                        linear(owner, block, InputGroup.QUERY_KEY_VALUE, adapters),
                        linear(owner, block, InputGroup.ATTENTION_OUTPUT, adapters),
                        linear(owner, block, InputGroup.GATE_UP, adapters),
                        linear(owner, block, InputGroup.DOWN, adapters)));
    }

    LanguageHead head(NDManager owner) {
        NDArray weight = matrix(owner, isTied() ? BaseModel.EMBEDDING : BaseModel.HEAD);
        return new LanguageHead(norm(owner, BaseModel.LAST_NORM), weight);
    }

    /** Of these tokens' rows only. */
    NDArray embed(NDManager owner, int[] tokens) {
        float[] rows = new float[tokens.length * shape.width()];
        for (int i = 0; i < tokens.length; i++) {
            System.arraycopy(base.read(BaseModel.EMBEDDING, tokens[i], 1), 0, rows, i * shape.width(), shape.width());
        }
        return owner.create(rows, new Shape(tokens.length, shape.width()));
    }

    private boolean isTied() {
        return base.findShape(BaseModel.HEAD).isEmpty();
    }

    private LoraLinear linear(NDManager owner, int block, InputGroup group, LoraParameters adapters) {
        List<Integer> widths = group.layers().stream().map(shape::outputs).toList();
        int rows = widths.stream().mapToInt(Integer::intValue).sum();
        int columns = shape.inputs(group.layers().get(0));
        NDArray weight = owner.zeros(new Shape(rows, columns));
        int row = 0;
        for (LoraTarget target : group.layers()) {
            String name = target.huggingFacePath(block) + ".weight";
            require(name, shape.outputs(target), columns);
            copy(name, weight, row);
            row += shape.outputs(target);
        }
        int index = block * InputGroup.values().length + group.ordinal();
        return new LoraLinear(
                index, weight, bias(owner, block, group, rows), group.layers(), widths, adapters.factors(block, group));
    }

    /** Zero for those layers of a group that have none. */
    private Optional<NDArray> bias(NDManager owner, int block, InputGroup group, int rows) {
        float[] all = new float[rows];
        boolean found = false;
        int row = 0;
        for (LoraTarget target : group.layers()) {
            String name = target.huggingFacePath(block) + ".bias";
            if (base.findShape(name).isPresent()) {
                require(name, shape.outputs(target));
                System.arraycopy(base.read(name, 0, shape.outputs(target)), 0, all, row, shape.outputs(target));
                found = true;
            }
            row += shape.outputs(target);
        }
        return found ? Optional.of(owner.create(all)) : Optional.empty();
    }

    private RmsNorm norm(NDManager owner, String name) {
        require(name, shape.width());
        NDArray weight = owner.zeros(new Shape(1, shape.width()));
        copy(name, weight, 0);
        return new RmsNorm(weight, shape.epsilon());
    }

    private NDArray matrix(NDManager owner, String name) {
        long rows = shapeOf(name).get(0);
        require(name, rows, shape.width());
        NDArray matrix = owner.zeros(new Shape(rows, shape.width()));
        copy(name, matrix, 0);
        return matrix;
    }

    private List<Long> shapeOf(String name) {
        return base.findShape(name).orElseThrow(() -> new UnreadableModel("the model has no tensor " + name));
    }

    private void require(String name, long... expected) {
        if (!new Shape(shapeOf(name)).equals(new Shape(expected))) {
            throw new UnreadableModel("tensor " + name + " has the shape " + shapeOf(name)
                    + ", but the model's sizes ask for " + new Shape(expected));
        }
    }

    private void copy(String name, NDArray matrix, int firstRow) {
        List<Long> stored = shapeOf(name);
        int columns = Math.toIntExact(matrix.getShape().get(1));
        if (stored.size() == 1) {
            copy(base.read(name, 0, columns), matrix, firstRow, 1, columns);
            return;
        }
        long rows = stored.get(0);
        int step = Math.max(1, VALUES_AT_ONCE / columns);
        for (long row = 0; row < rows; row += step) {
            int count = (int) Math.min(step, rows - row);
            copy(base.read(name, row, count), matrix, firstRow + row, count, columns);
        }
    }

    private void copy(float[] values, NDArray matrix, long row, int count, int columns) {
        staging.floats(values.length).put(values);
        try (NDArray part = staging.wrap(matrix.getManager(), new Shape(count, columns), DataType.FLOAT32)) {
            matrix.set(new NDIndex().addSliceDim(row, row + count), part);
        }
    }
}
