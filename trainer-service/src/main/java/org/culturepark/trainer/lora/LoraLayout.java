package org.culturepark.trainer.lora;

import java.util.ArrayList;
import java.util.List;
import org.culturepark.trainer.base.LlamaShape;
import org.culturepark.trainer.base.LoraTarget;

/**
 * Where each matrix of an adapter lies in its flat array of numbers: block by block and group by group, first the A of
 * each adapted layer, then the B of each, so that the A of a group lie stacked already.
 */
record LoraLayout(List<Slot> slots) {
    enum Factor {
        /** [rank, inputs] */
        A,
        /** [outputs, rank] */
        B
    }

    /** One matrix, row-major. */
    record Slot(int block, LoraTarget target, Factor factor, int offset, int rows, int columns) {
        int end() {
            return Math.addExact(offset, Math.multiplyExact(rows, columns));
        }
    }

    static LoraLayout of(LlamaShape shape, LoraSettings settings) {
        List<Slot> slots = new ArrayList<>();
        int rank = settings.rank();
        for (int block = 0; block < shape.blocks(); block++) {
            for (InputGroup group : InputGroup.values()) {
                List<LoraTarget> adapted = group.adapted(settings.targets());
                for (LoraTarget target : adapted) {
                    slots.add(new Slot(block, target, Factor.A, end(slots), rank, shape.inputs(target)));
                }
                for (LoraTarget target : adapted) {
                    slots.add(new Slot(block, target, Factor.B, end(slots), shape.outputs(target), rank));
                }
            }
        }
        return new LoraLayout(List.copyOf(slots));
    }

    int size() {
        return end(slots);
    }

    Slot slot(int block, LoraTarget target, Factor factor) {
        return slots.stream()
                .filter(slot -> slot.block() == block && slot.target() == target && slot.factor() == factor)
                .findFirst()
                .orElseThrow();
    }

    private static int end(List<Slot> slots) {
        return slots.isEmpty() ? 0 : slots.get(slots.size() - 1).end();
    }
}
