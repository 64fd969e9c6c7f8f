package org.culturepark.trainer.lora;

/**
 * What is given up in speed for memory; the losses stay the same.
 *
 * @param recompute whether a block's activations are thrown away and made again in the backward pass: of every block only
 *     its input is kept
 * @param compressedBase whether the base stays in its file and is expanded one layer at a time
 */
public record MemorySettings(boolean recompute, boolean compressedBase) {
    public static final MemorySettings FAST = new MemorySettings(false, false);
    public static final MemorySettings LEAN = new MemorySettings(true, true);
}
