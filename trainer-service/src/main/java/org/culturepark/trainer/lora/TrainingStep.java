package org.culturepark.trainer.lora;

/**
 * Where a training stands after an optimizer step.
 *
 * @param step counted from 1
 * @param steps of the whole training
 * @param loss mean cross-entropy in nats over the assistant's tokens of this step
 * @param tokens read so far, prompts included
 * @param tokensPerSecond over the training so far
 */
public record TrainingStep(int step, int steps, double loss, long tokens, double tokensPerSecond) {}
