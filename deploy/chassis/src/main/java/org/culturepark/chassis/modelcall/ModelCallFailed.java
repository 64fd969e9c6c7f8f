package org.culturepark.chassis.modelcall;

import java.time.Duration;
import java.util.Optional;
import org.culturepark.chassis.job.Passing;

/** A call that brought no answer. An endpoint that is merely busy makes a job slow, never failed. */
public class ModelCallFailed extends RuntimeException implements Passing {
    private static final long serialVersionUID = 1L;
    private static final Duration BUSY_PAUSE = Duration.ofSeconds(10);

    private final Outcome outcome;
    private final Duration busyPause;

    /** @param retryAfter when the endpoint wants to be asked again */
    public ModelCallFailed(Outcome outcome, String detail, Optional<Duration> retryAfter) {
        super(outcome + ": " + detail);
        this.outcome = outcome;
        this.busyPause = retryAfter.orElse(BUSY_PAUSE);
    }

    public Outcome outcome() {
        return outcome;
    }

    @Override
    public Optional<Duration> tryAgainAfter() {
        return outcome == Outcome.RATE_LIMITED ? Optional.of(busyPause) : Optional.empty();
    }
}
