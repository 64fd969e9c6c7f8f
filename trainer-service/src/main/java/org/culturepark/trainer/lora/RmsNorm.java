package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;

/** Root-mean-square normalisation (Zhang and Sennrich 2019) with a frozen weight: {@code y = x / rms(x) * w}. */
final class RmsNorm {
    private static final int[] LAST_AXIS = {-1};

    private final NDArray weight;
    private final double epsilon;

    /**
     * @param input [tokens, width]
     * @param inverse 1 / rms of each row: [tokens, 1]
     * @param output [tokens, width]
     */
    record Pass(NDArray input, NDArray inverse, NDArray output) {}

    /** @param weight [width] */
    RmsNorm(NDArray weight, double epsilon) {
        this.weight = weight;
        this.epsilon = epsilon;
    }

    Pass forward(NDArray x) {
        NDArray inverse = x.square().mean(LAST_AXIS, true).addi(epsilon).powi(-0.5);
        return new Pass(x, inverse, x.mul(inverse).muli(weight));
    }

    /** The gradient of the input. */
    NDArray backward(Pass pass, NDArray gradient) {
        NDArray normed = pass.input().mul(pass.inverse());
        NDArray toNormed = gradient.mul(weight);
        NDArray along = toNormed.mul(normed).mean(LAST_AXIS, true);
        return toNormed.subi(normed.muli(along)).muli(pass.inverse());
    }
}
