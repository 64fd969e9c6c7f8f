package org.culturepark.evaluator.benchmark;

/** Another service that a benchmark needs something from does not answer now. */
public class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unreachable(String message) {
        super(message);
    }

    public Unreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
