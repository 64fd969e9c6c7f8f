package org.culturepark.local.demo;

/** A stage of the loop failed; the message says which and why, in one line. */
public final class StageFailed extends Exception {
    private static final long serialVersionUID = 1L;

    StageFailed(String message) {
        super(message);
    }

    StageFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
