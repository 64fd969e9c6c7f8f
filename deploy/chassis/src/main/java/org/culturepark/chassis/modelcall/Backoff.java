package org.culturepark.chassis.modelcall;

import io.smallrye.faulttolerance.api.CustomBackoffStrategy;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** The endpoint's own Retry-After where it gives one; else a pause that doubles, with jitter. */
final class Backoff implements CustomBackoffStrategy {
    private final Duration most;
    private Duration next;

    Backoff(Duration first, Duration most) {
        this.next = first;
        this.most = most;
    }

    @Override
    public long nextDelayInMillis(Throwable failure) {
        Duration pause = CallFailure.of(failure).retryAfter().orElse(next);
        next = next.multipliedBy(2);
        long millis = Math.min(pause.toMillis(), most.toMillis());
        return millis + ThreadLocalRandom.current().nextLong(millis / 4 + 1);
    }
}
