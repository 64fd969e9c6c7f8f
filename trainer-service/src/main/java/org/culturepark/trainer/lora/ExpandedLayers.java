package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.function.Function;

/**
 * A model whose weights stay in their file, in whatever few bits that has for them, and are expanded one part at a time:
 * memory holds one block's weights, or the head's.
 */
record ExpandedLayers(LlamaLoader loader, NDManager manager, LoraParameters adapters) implements Layers {
    @Override
    public int blocks() {
        return loader.shape().blocks();
    }

    @Override
    public NDArray embed(NDManager owner, int[] tokens) {
        return loader.embed(owner, tokens);
    }

    @Override
    public <T> T withBlock(int index, Function<LlamaBlock, T> use) {
        try (NDManager own = manager.newSubManager()) {
            return use.apply(loader.block(own, index, adapters));
        }
    }

    @Override
    public <T> T withHead(Function<LanguageHead, T> use) {
        try (NDManager own = manager.newSubManager()) {
            return use.apply(loader.head(own));
        }
    }
}
