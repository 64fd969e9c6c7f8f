package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturepark.trainer.base.LlamaShape;
import org.culturepark.trainer.base.LoraTarget;
import org.culturepark.trainer.lora.LoraLayout.Factor;
import org.culturepark.trainer.lora.LoraLayout.Slot;

/**
 * All trainable numbers of a run in one flat array, and their gradients in another.
 *
 * <p>So an optimizer step is a dozen operations, and not a dozen a layer.
 */
final class LoraParameters {
    private final LoraSettings settings;
    private final LlamaShape shape;
    private final LoraLayout layout;
    private final NDArray values;
    private final NDArray gradients;

    private final Map<Place, Optional<LoraFactors>> made = new HashMap<>();

    private record Place(int block, InputGroup group) {}

    private LoraParameters(LoraAdapter start, NDArray values, NDArray gradients) {
        this.settings = start.settings();
        this.shape = start.shape();
        this.layout = start.layout();
        this.values = values;
        this.gradients = gradients;
    }

    /** Parameters that live as long as the manager. */
    static LoraParameters of(NDManager manager, LoraAdapter start) {
        NDArray values = manager.zeros(new Shape(start.values().length));
        try (NDArray given = manager.create(start.values())) {
            values.addi(given);
        }
        return new LoraParameters(start, values, manager.zeros(values.getShape()));
    }

    /** Puts other numbers in place of those that are there. */
    void set(float[] numbers) {
        try (NDArray given = values.getManager().create(numbers)) {
            values.muli(0).addi(given);
        }
    }

    /** Sets every B to zero: what is computed is the base alone. */
    void silence() {
        LoraAdapter silent = toAdapter();
        layout.slots().stream()
                .filter(slot -> slot.factor() == Factor.B)
                .forEach(slot -> Arrays.fill(silent.values(), slot.offset(), slot.end(), 0));
        set(silent.values());
    }

    /** [count] */
    NDArray values() {
        return values;
    }

    /** [count] */
    NDArray gradients() {
        return gradients;
    }

    /**
     * The views that a group of a block computes with; empty when none of its layers is a target. They are made once:
     * each is an array of its own to the engine, and a block may be made anew every step.
     */
    Optional<LoraFactors> factors(int block, InputGroup group) {
        return made.computeIfAbsent(new Place(block, group), place -> make(block, group));
    }

    private Optional<LoraFactors> make(int block, InputGroup group) {
        List<LoraTarget> adapted = group.adapted(settings.targets());
        if (adapted.isEmpty()) {
            return Optional.empty();
        }
        Slot first = layout.slot(block, adapted.get(0), Factor.A);
        Shape stacked = new Shape((long) adapted.size() * first.rows(), first.columns());
        List<LoraFactors.Up> ups =
                adapted.stream().map(target -> up(block, target)).toList();
        return Optional.of(new LoraFactors(
                view(values, first.offset(), stacked), view(gradients, first.offset(), stacked), ups, (float)
                        settings.scale()));
    }

    /** A copy of the numbers as they stand. */
    LoraAdapter toAdapter() {
        return new LoraAdapter(settings, shape, values.toFloatArray());
    }

    private LoraFactors.Up up(int block, LoraTarget target) {
        Slot slot = layout.slot(block, target, Factor.B);
        Shape matrix = new Shape(slot.rows(), slot.columns());
        return new LoraFactors.Up(target, view(values, slot.offset(), matrix), view(gradients, slot.offset(), matrix));
    }

    private static NDArray view(NDArray flat, long offset, Shape shape) {
        return flat.get(new NDIndex().addSliceDim(offset, offset + shape.size()))
                .reshape(shape);
    }
}
