package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/**
 * Rotary position embedding (Su et al. 2021) of a packed batch, in Hugging Face's form: value i of a head turns with
 * value i + half. GGUF files are laid out for neighbours that turn together; the loader undoes that.
 */
final class RotaryEmbedding {
    private static final int HEAD_AXIS = 2;

    private final NDArray cosines;
    private final NDArray sines;

    private RotaryEmbedding(NDArray cosines, NDArray sines) {
        this.cosines = cosines;
        this.sines = sines;
    }

    /**
     * @param positions of the packed tokens within their sequences
     * @param frequencies of the pairs of values: [head width / 2]
     */
    static RotaryEmbedding of(NDManager manager, int[] positions, float[] frequencies) {
        int half = frequencies.length;
        int headWidth = 2 * half;
        float[] cosines = new float[positions.length * headWidth];
        float[] sines = new float[cosines.length];
        for (int i = 0; i < half; i++) {
            for (int token = 0; token < positions.length; token++) {
                float angle = positions[token] * frequencies[i];
                int at = token * headWidth + i;
                cosines[at] = cosines[at + half] = (float) Math.cos(angle);
                sines[at + half] = (float) Math.sin(angle);
                sines[at] = -sines[at + half];
            }
        }
        Shape shape = new Shape(positions.length, 1, headWidth);
        return new RotaryEmbedding(manager.create(cosines, shape), manager.create(sines, shape));
    }

    /** @param x [tokens, heads, head width] */
    NDArray rotate(NDArray x) {
        return x.mul(cosines).addi(swapHalves(x).muli(sines));
    }

    /** The gradient of what was rotated: the rotation backwards. */
    NDArray backward(NDArray gradient) {
        return gradient.mul(cosines).subi(swapHalves(gradient).muli(sines));
    }

    private static NDArray swapHalves(NDArray x) {
        NDList halves = x.split(2, HEAD_AXIS);
        return NDArrays.concat(new NDList(halves.get(1), halves.get(0)), HEAD_AXIS);
    }
}
