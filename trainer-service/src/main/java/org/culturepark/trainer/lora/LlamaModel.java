package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.culturepark.trainer.base.LlamaShape;
import org.culturepark.trainer.dataset.ExampleBatch;

/** A Llama model whose base is frozen and whose adapters learn. */
final class LlamaModel {
    private final LlamaShape shape;
    private final Layers layers;
    private final boolean recompute;

    /** @param recompute whether the backward pass makes activations again rather than keep them */
    LlamaModel(LlamaShape shape, Layers layers, boolean recompute) {
        this.shape = shape;
        this.layers = layers;
        this.recompute = recompute;
    }

    /**
     * The logits after each token of one sequence.
     *
     * @param manager owns the result
     * @return [tokens, vocabulary]
     */
    NDArray logits(NDManager manager, int[] tokens) {
        try (Scope scope = Scope.within(manager)) {
            PackedSequences sequences = PackedSequences.of(scope.manager(), List.of(tokens.length), shape);
            NDArray x = forward(scope, tokens, sequences);
            return layers.withHead(head -> scope.keep(head.logits(x)));
        }
    }

    /** The logits after the last token of a sequence: [vocabulary]. */
    float[] lastLogits(NDManager manager, int[] tokens) {
        try (Scope scope = Scope.within(manager)) {
            PackedSequences sequences = PackedSequences.of(scope.manager(), List.of(tokens.length), shape);
            NDArray last =
                    Rows.gather(scope.manager(), forward(scope, tokens, sequences), new int[] {tokens.length - 1});
            return layers.withHead(head -> head.logits(last)).toFloatArray();
        }
    }

    /** Adds adapters to the weights and takes them away beside them. */
    interface Merging {
        void merge();
    }

    /** Cross-entropy in nats, summed over the tokens to learn. */
    double loss(NDManager manager, ExampleBatch batch) {
        try (Scope scope = Scope.within(manager)) {
            PackedSequences sequences = PackedSequences.of(scope.manager(), batch.lengths(), shape);
            NDArray x = forward(scope, batch.tokens(), sequences);
            return layers.withHead(head ->
                    head.lossAndGradient(x, batch.rows(), batch.labels(), 0).total());
        }
    }

    /**
     * One forward and backward pass; adds the gradients of {@code factor * loss} to the adapters'.
     *
     * @return the loss: cross-entropy in nats, summed over the tokens to learn
     */
    double learn(NDManager manager, ExampleBatch batch, Dropout dropout, float factor) {
        try (Scope scope = Scope.within(manager)) {
            PackedSequences sequences = PackedSequences.of(scope.manager(), batch.lengths(), shape);
            Deque<LlamaBlock.Pass> passes = new ArrayDeque<>();
            Deque<NDArray> inputs = new ArrayDeque<>();
            NDArray x = layers.embed(scope.manager(), batch.tokens());
            for (int i = 0; i < layers.blocks(); i++) {
                inputs.push(x);
                LlamaBlock.Pass pass =
                        layers.withBlock(i, block -> block.forward(inputs.element(), sequences, dropout));
                x = pass.output();
                if (recompute) {
                    pass.forget();
                } else {
                    passes.push(pass);
                }
            }
            NDArray last = x;
            LanguageHead.Loss loss =
                    layers.withHead(head -> head.lossAndGradient(last, batch.rows(), batch.labels(), factor));
            backward(inputs, passes, loss.gradient(), sequences, dropout);
            return loss.total();
        }
    }

    private NDArray forward(Scope scope, int[] tokens, PackedSequences sequences) {
        NDArray x = layers.embed(scope.manager(), tokens);
        for (int i = 0; i < layers.blocks(); i++) {
            NDArray input = x;
            LlamaBlock.Pass pass = layers.withBlock(i, block -> block.forward(input, sequences, Dropout.none()));
            x = pass.output();
            pass.forget();
            input.close();
        }
        return x;
    }

    private void backward(
            Deque<NDArray> inputs,
            Deque<LlamaBlock.Pass> passes,
            NDArray gradient,
            PackedSequences sequences,
            Dropout dropout) {
        NDArray toOutput = gradient;
        for (int i = layers.blocks() - 1; i >= 0; i--) {
            NDArray from = toOutput;
            boolean bottom = i == 0;
            toOutput = layers.withBlock(i, block -> {
                LlamaBlock.Pass pass = recompute ? again(block, inputs.pop(), sequences, dropout) : passes.pop();
                if (bottom) {
                    block.backwardToAdapters(pass, from, sequences);
                    return from;
                }
                return block.backward(pass, from, sequences);
            });
        }
    }

    private static LlamaBlock.Pass again(LlamaBlock block, NDArray input, PackedSequences sequences, Dropout dropout) {
        LlamaBlock.Pass pass = block.forward(input, sequences, dropout);
        pass.output().close();
        return pass;
    }
}
