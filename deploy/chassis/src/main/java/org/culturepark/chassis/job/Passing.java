package org.culturepark.chassis.job;

import java.time.Duration;
import java.util.Optional;

/** An exception that may say: nothing is wrong with the job, only the moment is. */
public interface Passing {
    /** When to try again without counting a failure; empty if the job did fail. */
    Optional<Duration> tryAgainAfter();
}
