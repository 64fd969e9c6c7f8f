package org.culturepark.trainer.lora;

/** Hears how a training goes on, and can stop it. Called on the training thread after every optimizer step. */
public interface TrainingListener {
    void onStep(TrainingStep step);

    /** Asked after every step; when true, training ends with {@link TrainingCancelled} and writes nothing. */
    default boolean isCancelled() {
        return false;
    }
}
