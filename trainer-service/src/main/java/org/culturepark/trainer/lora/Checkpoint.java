package org.culturepark.trainer.lora;

import java.util.List;
import java.util.Optional;

/**
 * All that a training needs to go on as if it had never stopped. There is no state of a random generator in it: orders of
 * examples and dropout masks follow from the seed and the number of the step.
 *
 * @param best the adapter of the lowest held-out loss so far
 */
@SuppressWarnings("ArrayRecordComponent")
record Checkpoint(
        float[] values,
        AdamW.Moments moments,
        Optional<float[]> best,
        List<TrainingStep> steps,
        List<HeldOutLoss> heldOut) {}
