package org.culturepark.local.modelserver;

/** A worker ended before it was ready; the message says what it said last. */
final class WorkerFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WorkerFailed(String message) {
        super(message);
    }
}
