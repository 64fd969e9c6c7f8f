package org.culturepark.trainer.lora;

/**
 * The loss on the examples that are not learnt from.
 *
 * @param step after which it was measured; 0 before the first
 * @param loss mean cross-entropy in nats over the assistant's tokens; e to the power of it is the perplexity
 */
public record HeldOutLoss(int step, double loss) {}
