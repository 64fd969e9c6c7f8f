package org.culturepark.chassis.job;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** The replica is stopping: the work in hand goes back to the queue, and nothing of it counts as a failure. */
public final class Interruption extends RuntimeException implements Passing {
    private static final long serialVersionUID = 1L;

    private Interruption(Throwable cause) {
        super("interrupted", cause);
    }

    /** Throws an interruption if that is what lies behind the failure, and does nothing otherwise. */
    public static void rethrow(Throwable failure) {
        if (isBehind(failure)) {
            throw new Interruption(failure);
        }
    }

    /** Whether this thread was told to stop, or the failure comes of that. */
    public static boolean isBehind(Throwable failure) {
        return Thread.currentThread().isInterrupted()
                || Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .limit(20)
                        .anyMatch(InterruptedException.class::isInstance);
    }

    @Override
    public Optional<Duration> tryAgainAfter() {
        return Optional.of(Duration.ZERO);
    }
}
