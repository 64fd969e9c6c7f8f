package org.culturepark.trainer.registry;

/** An endpoint does not serve a model; the message is a sentence for people. It may do so later. */
public class ServingFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ServingFailed(String message) {
        super(message);
    }
}
