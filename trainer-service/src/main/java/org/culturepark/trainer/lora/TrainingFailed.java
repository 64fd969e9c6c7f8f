package org.culturepark.trainer.lora;

/** A training that cannot succeed; the message is a sentence for people. */
public class TrainingFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public TrainingFailed(String message) {
        super(message);
    }

    public TrainingFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
