package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.culturepark.trainer.dataset.ExampleBatch;

/** A Llama model whose base is frozen and whose adapters learn. */
final class LlamaModel {
    private final LlamaShape shape;
    private final NDArray embedding;
    private final List<LlamaBlock> blocks;
    private final LanguageHead head;

    /** @param embedding [vocabulary, width] */
    LlamaModel(LlamaShape shape, NDArray embedding, List<LlamaBlock> blocks, LanguageHead head) {
        this.shape = shape;
        this.embedding = embedding;
        this.blocks = List.copyOf(blocks);
        this.head = head;
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
            NDArray x = Rows.gather(scope.manager(), embedding, tokens);
            for (LlamaBlock block : blocks) {
                x = block.forward(x, sequences, Dropout.none()).output();
            }
            return scope.keep(head.logits(x));
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
            NDArray x = Rows.gather(scope.manager(), embedding, batch.tokens());
            for (LlamaBlock block : blocks) {
                passes.push(block.forward(x, sequences, dropout));
                x = passes.element().output();
            }
            LanguageHead.Loss loss = head.lossAndGradient(x, batch.rows(), batch.labels(), factor);
            backward(passes, loss.gradient(), sequences);
            return loss.total();
        }
    }

    private void backward(Deque<LlamaBlock.Pass> passes, NDArray gradient, PackedSequences sequences) {
        NDArray toOutput = gradient;
        for (int i = blocks.size() - 1; i > 0; i--) {
            toOutput = blocks.get(i).backward(passes.pop(), toOutput, sequences);
        }
        blocks.get(0).backwardToAdapters(passes.pop(), toOutput, sequences);
    }
}
