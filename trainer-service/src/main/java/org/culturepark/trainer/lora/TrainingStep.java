package org.culturepark.trainer.lora;

/**
 * Where a training stands after an optimizer step.
 *
 * @param step counted from 1
 * @param steps of the whole training
 * @param loss mean cross-entropy in nats over the assistant's tokens of this step
 * @param tokens read so far, prompts included
 * @param seconds trained so far, over all starts
 */
public record TrainingStep(int step, int steps, double loss, long tokens, double seconds) {
    /** Over the training so far. */
    public double tokensPerSecond() {
        return seconds > 0 ? tokens / seconds : 0;
    }
}
