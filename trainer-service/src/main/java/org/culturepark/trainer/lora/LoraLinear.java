package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import java.util.List;
import java.util.Optional;
import org.culturepark.trainer.base.LoraTarget;

/**
 * Frozen linear layers that read the same input, done as one, with their adapters:
 * {@code y_i = W_i x + scale * B_i A_i dropout(x)} (Hu et al. 2021, arXiv 2106.09685). The layers share one dropout mask.
 */
final class LoraLinear {
    private final int index;
    private final NDArray weight;
    private final NDArray weightTransposed;
    private final Optional<NDArray> bias;
    private final List<LoraTarget> layers;
    private final long[] splits;
    private final Optional<LoraFactors> factors;

    /**
     * What a forward pass leaves for the backward pass.
     *
     * @param input [tokens, in]
     * @param outputs one a layer: [tokens, out of the layer]
     * @param hidden scale * A dropout(x): [tokens, adapted layers * rank]; empty without an adapter
     * @param mask where dropout kept the input: [tokens, in]; empty without dropout
     * @param scale alpha / rank, and what dropout scales up by
     */
    record Pass(NDArray input, NDList outputs, NDList hidden, NDList mask, float scale) {
        private NDArray dropped(NDArray x) {
            return mask.isEmpty() ? x : x.mul(mask.head());
        }
    }

    /**
     * @param index tells the dropout masks of the model's layers apart
     * @param weight the layers' weights stacked: [out of all, in]
     * @param bias added to what the layers give out, where they have one: [out of all]
     * @param widths values that each of the layers gives out
     */
    LoraLinear(
            int index,
            NDArray weight,
            Optional<NDArray> bias,
            List<LoraTarget> layers,
            List<Integer> widths,
            Optional<LoraFactors> factors) {
        this.index = index;
        this.weight = weight;
        this.weightTransposed = weight.transpose();
        this.bias = bias;
        this.layers = List.copyOf(layers);
        this.splits = splits(widths);
        this.factors = factors;
    }

    Pass forward(NDArray x, Dropout dropout) {
        NDArray y = x.matMul(weightTransposed);
        bias.ifPresent(y::addi);
        NDList outputs = splits.length == 0 ? new NDList(y) : y.split(splits, 1);
        return factors.map(lora -> forward(lora, x, outputs, dropout))
                .orElseGet(() -> new Pass(x, outputs, new NDList(), new NDList(), 1));
    }

    private Pass forward(LoraFactors lora, NDArray x, NDList outputs, Dropout dropout) {
        NDList mask = dropout.isOn() ? new NDList(dropout.mask(x, index)) : new NDList();
        Pass pass = new Pass(x, outputs, new NDList(), mask, (float) (lora.scale() * dropout.scale()));
        pass.hidden().add(pass.dropped(x).matMul(lora.downTransposed()).muli(pass.scale()));
        NDList hidden = perLayer(pass.hidden().head(), lora);
        for (int i = 0; i < hidden.size(); i++) {
            LoraFactors.Up up = lora.ups().get(i);
            outputOf(up.target(), outputs).addi(hidden.get(i).matMul(up.transposed()));
        }
        return pass;
    }

    /**
     * Adds to the adapters' gradients.
     *
     * @param gradients of the outputs
     * @return the gradient of the input
     */
    NDArray backward(Pass pass, NDList gradients) {
        NDArray toInput = (gradients.size() == 1 ? gradients.head() : NDArrays.concat(gradients, 1)).matMul(weight);
        factors.ifPresent(lora -> {
            NDArray toHidden = backwardToAdapter(lora, pass, gradients);
            toInput.addi(pass.dropped(toHidden.matMul(lora.down())));
        });
        return toInput;
    }

    /** As {@link #backward}, for the layers at the bottom of the model, whose input needs no gradient. */
    void backwardToAdapter(Pass pass, NDList gradients) {
        factors.ifPresent(lora -> backwardToAdapter(lora, pass, gradients));
    }

    /** Adds the adapters to the weights; what they give out then has them twice, until their B are set to zero. */
    void merge() {
        factors.ifPresent(lora -> {
            long rank = lora.down().getShape().get(0) / lora.ups().size();
            for (int i = 0; i < lora.ups().size(); i++) {
                merge(lora.ups().get(i), lora.down().get(i * rank + ":" + (i + 1) * rank), lora.scale());
            }
        });
    }

    private void merge(LoraFactors.Up up, NDArray down, float scale) {
        int layer = layers.indexOf(up.target());
        long from = layer == 0 ? 0 : splits[layer - 1];
        long rows = up.weight().getShape().get(0);
        try (NDArray product = up.weight().matMul(down).muli(scale);
                NDArray part = weight.get(from + ":" + (from + rows))) {
            part.addi(product);
        }
        down.close();
    }

    private NDArray backwardToAdapter(LoraFactors lora, Pass pass, NDList gradients) {
        NDList hidden = perLayer(pass.hidden().head(), lora);
        NDList toHidden = new NDList();
        for (int i = 0; i < hidden.size(); i++) {
            LoraFactors.Up up = lora.ups().get(i);
            NDArray gradient = outputOf(up.target(), gradients);
            up.gradient().addi(gradient.transpose().matMul(hidden.get(i)));
            toHidden.add(gradient.matMul(up.weight()));
        }
        NDArray all = NDArrays.concat(toHidden, 1).muli(pass.scale());
        lora.downGradient().addi(all.transpose().matMul(pass.dropped(pass.input())));
        return all;
    }

    private NDArray outputOf(LoraTarget target, NDList outputs) {
        return outputs.get(layers.indexOf(target));
    }

    private static NDList perLayer(NDArray hidden, LoraFactors lora) {
        return hidden.split(lora.ups().size(), 1);
    }

    private static long[] splits(List<Integer> widths) {
        long[] splits = new long[widths.size() - 1];
        long end = 0;
        for (int i = 0; i < splits.length; i++) {
            end += widths.get(i);
            splits[i] = end;
        }
        return splits;
    }
}
