package org.culturepark.trainer.base;

import java.util.List;
import org.culturepark.trainer.weights.UnreadableModel;

/**
 * The sizes of a Llama model.
 *
 * @param width of the residual stream
 * @param heads query heads
 * @param keyValueHeads each shared by {@code heads / keyValueHeads} query heads
 * @param headWidth values a head, even
 * @param feedForward width inside the feed-forward layer
 * @param context longest sequence in tokens
 * @param epsilon of the normalisation
 * @param ropeBase base of the rotary embedding's wavelengths
 * @param ropeDivisors by what each of the rotary embedding's frequencies is divided; empty where by nothing
 */
public record LlamaShape(
        int blocks,
        int width,
        int heads,
        int keyValueHeads,
        int headWidth,
        int feedForward,
        int context,
        double epsilon,
        double ropeBase,
        List<Float> ropeDivisors) {
    public LlamaShape {
        if (blocks < 1 || width < 1 || heads < 1 || keyValueHeads < 1 || feedForward < 1 || context < 1) {
            throw new UnreadableModel("the model has a size below 1");
        }
        if (heads % keyValueHeads != 0) {
            throw new UnreadableModel(heads + " heads cannot share " + keyValueHeads + " key-value heads evenly");
        }
        if (headWidth < 2 || headWidth % 2 != 0) {
            throw new UnreadableModel("heads are " + headWidth + " wide; rotary embedding needs an even width");
        }
        ropeDivisors = List.copyOf(ropeDivisors);
        if (!ropeDivisors.isEmpty() && ropeDivisors.size() != headWidth / 2) {
            throw new UnreadableModel("the model scales " + ropeDivisors.size() + " of " + headWidth / 2
                    + " frequencies of its rotary embedding");
        }
    }

    /** The angle that value i of a head turns by from one position to the next: [head width / 2]. */
    public float[] ropeFrequencies() {
        float[] frequencies = new float[headWidth / 2];
        for (int i = 0; i < frequencies.length; i++) {
            float frequency = (float) (1 / Math.pow(ropeBase, 2.0 * i / headWidth));
            frequencies[i] = ropeDivisors.isEmpty() ? frequency : frequency / ropeDivisors.get(i);
        }
        return frequencies;
    }

    /** Query heads that share one key-value head. */
    public int headsPerGroup() {
        return heads / keyValueHeads;
    }

    /** Values that a target reads, per token. */
    public int inputs(LoraTarget target) {
        return switch (target) {
            case Q, K, V, GATE, UP -> width;
            case O -> heads * headWidth;
            case DOWN -> feedForward;
        };
    }

    /** Values that a target writes, per token. */
    public int outputs(LoraTarget target) {
        return switch (target) {
            case Q -> heads * headWidth;
            case K, V -> keyValueHeads * headWidth;
            case GATE, UP -> feedForward;
            case O, DOWN -> width;
        };
    }

    /** Heads whose rows a rotated target holds. */
    public int rotatedHeads(LoraTarget target) {
        return target == LoraTarget.Q ? heads : keyValueHeads;
    }
}
