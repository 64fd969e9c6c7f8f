package org.culturepark.trainer.lora;

/** Trains one adapter. A call blocks until the adapter is written, which may take hours. */
public interface TrainingBackend {
    /**
     * Trains, and writes the adapter folder as a whole or not at all.
     *
     * @throws TrainingFailed with a sentence for people, when the base model cannot be read, no example fits, the
     *     loss is no longer a number, or the folder cannot be written
     * @throws TrainingCancelled when the listener asked to stop
     */
    TrainedAdapter train(TrainingRequest request, TrainingListener listener);
}
