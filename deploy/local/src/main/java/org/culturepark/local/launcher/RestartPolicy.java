package org.culturepark.local.launcher;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** A process that dies is started again, but one that keeps dying is left alone: five times in a minute are enough. */
final class RestartPolicy {
    private static final int MOST = 5;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Clock clock;
    private final Deque<Instant> deaths = new ArrayDeque<>();

    RestartPolicy(Clock clock) {
        this.clock = clock;
    }

    /** Notes a death, and says whether the process may be started again. */
    synchronized boolean allowsAnother() {
        Instant now = clock.instant();
        deaths.addLast(now);
        deaths.removeIf(death -> death.isBefore(now.minus(WINDOW)));
        return deaths.size() <= MOST;
    }
}
