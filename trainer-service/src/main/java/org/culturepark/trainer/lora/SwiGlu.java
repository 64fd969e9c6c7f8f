package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Activation;

/** The gated unit of the feed-forward layer (Shazeer 2020): {@code silu(gate) * up}, element by element. */
final class SwiGlu {
    private SwiGlu() {}

    static NDArray forward(NDArray gate, NDArray up) {
        return Activation.sigmoid(gate).muli(gate).muli(up);
    }

    /** Gradients of gate and up; silu' = s + silu (1 - s), where s is the sigmoid. */
    static NDList backward(NDArray gate, NDArray up, NDArray gradient) {
        NDArray sigmoid = Activation.sigmoid(gate);
        NDArray silu = gate.mul(sigmoid);
        NDArray toUp = gradient.mul(silu);
        NDArray slope = sigmoid.neg().addi(1).muli(silu).addi(sigmoid);
        return new NDList(slope.muli(up).muli(gradient), toUp);
    }
}
