package org.culturepark.trainer.lora;

/**
 * What became of the examples of a training; {@code learned + heldOut + leftOut} is what was given.
 *
 * @param learned trained on, per epoch
 * @param heldOut measured with
 * @param leftOut those whose answer begins beyond the longest length
 * @param cut of those learned or held out, the ones that were longer
 */
public record ExampleCounts(int learned, int heldOut, int leftOut, int cut) {}
