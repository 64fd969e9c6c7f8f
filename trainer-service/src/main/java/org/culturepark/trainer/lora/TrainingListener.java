package org.culturepark.trainer.lora;

import java.time.Duration;
import java.util.List;

/** Hears how a training goes on, and can stop it. Called on the training thread. */
public interface TrainingListener {
    /** After every optimizer step. */
    void onStep(TrainingStep step);

    /** Once, before the first step, when it is known what there is to train on. */
    default void onExamples(ExampleCounts counts) {}

    /** Once, when the base model is loaded, with how long that took. */
    default void onLoaded(Duration duration) {}

    /** Once, before the first step, when a checkpoint is gone on from: all that was done before it. */
    default void onResumed(List<TrainingStep> steps, List<HeldOutLoss> heldOut) {}

    default void onHeldOut(HeldOutLoss loss) {}

    /** A checkpoint of the state after this step is on the disk. */
    default void onCheckpoint(int step) {}

    /** A checkpoint could not be written; the one before it is still there, and training goes on. */
    default void onCheckpointFailed(String reason) {}

    /** Asked after every step; when true, training ends with {@link TrainingCancelled}, after a checkpoint. */
    default boolean isCancelled() {
        return false;
    }
}
