package org.culturepark.trainer.lora;

/** The listener asked to stop; nothing was written. */
public class TrainingCancelled extends RuntimeException {
    private static final long serialVersionUID = 1;

    public TrainingCancelled(int step) {
        super("cancelled after step " + step);
    }
}
