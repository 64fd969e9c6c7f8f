package org.culturepark.trainer.weights;

/** A model file that is damaged or of a kind not supported; the message says where, or what is missing. */
public class UnreadableModel extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnreadableModel(String message) {
        super(message);
    }

    public UnreadableModel(String message, Throwable cause) {
        super(message, cause);
    }
}
