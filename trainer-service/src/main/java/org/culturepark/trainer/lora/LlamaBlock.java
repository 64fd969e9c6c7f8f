package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.List;
import org.culturepark.trainer.base.LlamaShape;

/**
 * One block of a Llama model: attention and a gated feed-forward layer, each normalised before and added after.
 *
 * <p>The backward pass is written out, since the base needs no gradient: what it needs is kept, and all else is freed
 * as soon as it is used.
 */
final class LlamaBlock {
    private final RmsNorm attentionNorm;
    private final LoraLinear queryKeyValue;
    private final Attention attention;
    private final LoraLinear attentionOutput;
    private final RmsNorm feedForwardNorm;
    private final LoraLinear gateUp;
    private final LoraLinear down;

    /** What a forward pass leaves for the backward pass. */
    record Pass(
            RmsNorm.Pass attentionNorm,
            LoraLinear.Pass queryKeyValue,
            Attention.Pass attention,
            LoraLinear.Pass attentionOutput,
            RmsNorm.Pass feedForwardNorm,
            LoraLinear.Pass gateUp,
            LoraLinear.Pass down,
            NDArray output) {
        /** The arrays that the backward pass reads. */
        NDList saved() {
            NDList saved = new NDList(
                    attentionNorm.input(),
                    attentionNorm.inverse(),
                    attentionNorm.output(),
                    attention.output(),
                    feedForwardNorm.input(),
                    feedForwardNorm.inverse(),
                    feedForwardNorm.output(),
                    down.input());
            attention.runs().forEach(saved::addAll);
            saved.addAll(gateUp.outputs());
            for (LoraLinear.Pass linear : List.of(queryKeyValue, attentionOutput, gateUp, down)) {
                saved.addAll(linear.hidden());
                saved.addAll(linear.mask());
            }
            return saved;
        }

        /** Frees all but the input and the output: the pass can be made again from its input. */
        void forget() {
            saved().stream().filter(array -> array != attentionNorm.input()).forEach(NDArray::close);
        }
    }

    /** Adds the adapters to the weights. */
    void merge() {
        List.of(queryKeyValue, attentionOutput, gateUp, down).forEach(LoraLinear::merge);
    }

    LlamaBlock(LlamaShape shape, RmsNorm attentionNorm, RmsNorm feedForwardNorm, Projections projections) {
        this.attentionNorm = attentionNorm;
        this.queryKeyValue = projections.queryKeyValue();
        this.attention = new Attention(shape);
        this.attentionOutput = projections.attentionOutput();
        this.feedForwardNorm = feedForwardNorm;
        this.gateUp = projections.gateUp();
        this.down = projections.down();
    }

    /** The linear layers of a block. */
    record Projections(LoraLinear queryKeyValue, LoraLinear attentionOutput, LoraLinear gateUp, LoraLinear down) {}

    /** @param x the residual stream: [tokens, width] */
    Pass forward(NDArray x, PackedSequences sequences, Dropout dropout) {
        try (Scope scope = Scope.within(x.getManager())) {
            scope.take(x);
            RmsNorm.Pass before = attentionNorm.forward(x);
            LoraLinear.Pass heads = queryKeyValue.forward(before.output(), dropout);
            NDList qkv = heads.outputs();
            Attention.Pass attended = attention.forward(qkv.get(0), qkv.get(1), qkv.get(2), sequences);
            LoraLinear.Pass added = attentionOutput.forward(attended.output(), dropout);
            RmsNorm.Pass between =
                    feedForwardNorm.forward(added.outputs().head().addi(x));
            LoraLinear.Pass gated = gateUp.forward(between.output(), dropout);
            NDArray inner =
                    SwiGlu.forward(gated.outputs().get(0), gated.outputs().get(1));
            LoraLinear.Pass last = down.forward(inner, dropout);
            NDArray output = last.outputs().head().addi(between.input());
            Pass pass = new Pass(before, heads, attended, added, between, gated, last, output);
            scope.keep(pass.saved());
            scope.keep(output);
            return pass;
        }
    }

    /**
     * Adds to the adapters' gradients and frees what the pass had kept.
     *
     * @param gradient of the output
     * @return the gradient of the input
     */
    NDArray backward(Pass pass, NDArray gradient, PackedSequences sequences) {
        try (Scope scope = Scope.within(gradient.getManager())) {
            HeadGradients heads = backwardToHeads(scope, pass, gradient, sequences);
            NDArray toNormed = queryKeyValue.backward(pass.queryKeyValue(), heads.queryKeyValue());
            NDArray toInput = attentionNorm.backward(pass.attentionNorm(), toNormed);
            return scope.keep(toInput.addi(heads.residual()));
        }
    }

    /** As {@link #backward}, for the block at the bottom, whose input needs no gradient. */
    void backwardToAdapters(Pass pass, NDArray gradient, PackedSequences sequences) {
        try (Scope scope = Scope.within(gradient.getManager())) {
            HeadGradients heads = backwardToHeads(scope, pass, gradient, sequences);
            queryKeyValue.backwardToAdapter(pass.queryKeyValue(), heads.queryKeyValue());
        }
    }

    /** @param residual the gradient of the residual stream as it goes past the attention */
    private record HeadGradients(NDList queryKeyValue, NDArray residual) {}

    private HeadGradients backwardToHeads(Scope scope, Pass pass, NDArray gradient, PackedSequences sequences) {
        scope.take(pass.saved());
        scope.take(gradient);
        NDArray toInner = down.backward(pass.down(), new NDList(gradient));
        NDList gated = pass.gateUp().outputs();
        NDList toGated = SwiGlu.backward(gated.get(0), gated.get(1), toInner);
        NDArray toNormed = gateUp.backward(pass.gateUp(), toGated);
        NDArray toMiddle =
                feedForwardNorm.backward(pass.feedForwardNorm(), toNormed).addi(gradient);
        NDArray toAttended = attentionOutput.backward(pass.attentionOutput(), new NDList(toMiddle));
        return new HeadGradients(attention.backward(pass.attention(), toAttended, sequences), toMiddle);
    }
}
