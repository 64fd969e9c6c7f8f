package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.function.Function;

/**
 * A model whose weights are all expanded, once.
 *
 * @param embedding [vocabulary, width]
 */
record HeldLayers(NDArray embedding, List<LlamaBlock> all, LanguageHead head) implements Layers {
    @Override
    public int blocks() {
        return all.size();
    }

    @Override
    public NDArray embed(NDManager manager, int[] tokens) {
        return Rows.gather(manager, embedding, tokens);
    }

    @Override
    public <T> T withBlock(int index, Function<LlamaBlock, T> use) {
        return use.apply(all.get(index));
    }

    @Override
    public <T> T withHead(Function<LanguageHead, T> use) {
        return use.apply(head);
    }

    /** Adds the adapters to the weights. */
    void merge() {
        all.forEach(LlamaBlock::merge);
    }
}
