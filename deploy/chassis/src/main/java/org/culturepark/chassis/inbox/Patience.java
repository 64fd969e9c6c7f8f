package org.culturepark.chassis.inbox;

import io.smallrye.faulttolerance.api.Guard;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;

/** Tries again, however long, while the database is away. */
@Singleton
class Patience {
    private static final Logger LOG = Logger.getLogger(Patience.class);

    private final Guard guard = Guard.create()
            .withRetry()
            .maxRetries(-1)
            .maxDuration(0, ChronoUnit.SECONDS)
            .delay(200, ChronoUnit.MILLIS)
            .jitter(100, ChronoUnit.MILLIS)
            .withExponentialBackoff()
            .maxDelay(5, ChronoUnit.SECONDS)
            .done()
            .whenException(Outage::isBehind)
            .beforeRetry(failure -> LOG.warnf("The database is away, waiting: %s", failure.getMessage()))
            .done()
            .build();

    void whileDatabaseIsAway(Runnable work) {
        guard.get(
                () -> {
                    work.run();
                    return true;
                },
                Boolean.class);
    }
}
