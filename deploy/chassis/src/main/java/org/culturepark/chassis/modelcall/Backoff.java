package org.culturepark.chassis.modelcall;

import io.smallrye.faulttolerance.api.CustomBackoffStrategy;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** The endpoint's own Retry-After where it gives one; else a pause that doubles up to {@code most}. With jitter. */
final class Backoff implements CustomBackoffStrategy {
    private final Duration most;
    private final Clock clock;
    private Duration next;

    Backoff(Duration first, Duration most, Clock clock) {
        this.next = first;
        this.most = most;
        this.clock = clock;
    }

    @Override
    public long nextDelayInMillis(Throwable failure) {
        Duration pause = CallFailure.of(failure, clock.instant()).retryAfter().orElse(next);
        next = next.multipliedBy(2).compareTo(most) < 0 ? next.multipliedBy(2) : most;
        return pause.toMillis() + ThreadLocalRandom.current().nextLong(pause.toMillis() / 4 + 1);
    }
}
