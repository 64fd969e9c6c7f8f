package org.culturepark.chassis.modelcall;

import java.time.Duration;

/** The tries of one exchange. */
final class Tries {
    private int count;
    private long startedAt;
    private Duration latency = Duration.ZERO;

    void start() {
        count++;
        startedAt = System.nanoTime();
    }

    /** @return time that the try took */
    Duration end() {
        latency = Duration.ofNanos(System.nanoTime() - startedAt);
        return latency;
    }

    int count() {
        return count;
    }

    /** Of the last one. */
    Duration latency() {
        return latency;
    }
}
