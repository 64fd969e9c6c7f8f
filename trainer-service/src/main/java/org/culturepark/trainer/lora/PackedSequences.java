package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.culturepark.trainer.base.LlamaShape;

/** How sequences lie one after another in the rows of a packed batch. */
final class PackedSequences {
    private final List<Run> runs;
    private final RotaryEmbedding rotary;

    /**
     * Neighbouring sequences of one length.
     *
     * @param start first row
     * @param mask [length, length]: 0 where a token may look, else minus infinity
     */
    record Run(int start, int count, int length, NDArray mask) {
        long tokens() {
            return (long) count * length;
        }
    }

    private PackedSequences(List<Run> runs, RotaryEmbedding rotary) {
        this.runs = List.copyOf(runs);
        this.rotary = rotary;
    }

    static PackedSequences of(NDManager manager, List<Integer> lengths, LlamaShape shape) {
        RotaryEmbedding rotary = RotaryEmbedding.of(manager, positions(lengths), shape.ropeFrequencies());
        return new PackedSequences(runs(manager, lengths), rotary);
    }

    List<Run> runs() {
        return runs;
    }

    RotaryEmbedding rotary() {
        return rotary;
    }

    private static List<Run> runs(NDManager manager, List<Integer> lengths) {
        Map<Integer, NDArray> masks = new HashMap<>();
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int from = 0, to; from < lengths.size(); from = to) {
            int length = lengths.get(from);
            to = from + 1;
            while (to < lengths.size() && lengths.get(to) == length) {
                to++;
            }
            runs.add(new Run(start, to - from, length, masks.computeIfAbsent(length, n -> causal(manager, n))));
            start += (to - from) * length;
        }
        return runs;
    }

    private static NDArray causal(NDManager manager, int length) {
        float[] mask = new float[length * length];
        for (int row = 0; row < length; row++) {
            for (int column = row + 1; column < length; column++) {
                mask[row * length + column] = Float.NEGATIVE_INFINITY;
            }
        }
        return manager.create(mask, new Shape(length, length));
    }

    private static int[] positions(List<Integer> lengths) {
        int[] positions = new int[lengths.stream().mapToInt(Integer::intValue).sum()];
        int row = 0;
        for (int length : lengths) {
            for (int position = 0; position < length; position++) {
                positions[row++] = position;
            }
        }
        return positions;
    }
}
