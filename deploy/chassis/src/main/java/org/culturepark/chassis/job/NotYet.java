package org.culturepark.chassis.job;

import java.time.Duration;
import java.util.Optional;

/** The job cannot go on now and is to be called again after a while; no failure. */
public class NotYet extends RuntimeException implements Passing {
    private static final long serialVersionUID = 1L;

    private final Duration after;

    public NotYet(Duration after) {
        super("not yet, again after " + after);
        this.after = after;
    }

    @Override
    public Optional<Duration> tryAgainAfter() {
        return Optional.of(after);
    }
}
