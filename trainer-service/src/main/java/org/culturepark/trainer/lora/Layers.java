package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.function.Function;

/** The parts of a model, whether they are held ready or expanded when they are needed. */
interface Layers {
    int blocks();

    /**
     * @param manager owns the result
     * @return [tokens, width]
     */
    NDArray embed(NDManager manager, int[] tokens);

    /** The block is good only until this returns. */
    <T> T withBlock(int index, Function<LlamaBlock, T> use);

    /** The head is good only until this returns. */
    <T> T withHead(Function<LanguageHead, T> use);
}
