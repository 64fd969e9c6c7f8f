package org.culturepark.generator.importing;

import java.time.Clock;
import java.time.Duration;

/** Does a thing now and then. */
final class Pace {
    private final Duration pause;
    private final Clock clock;
    private long last;

    Pace(Duration pause, Clock clock) {
        this.pause = pause;
        this.clock = clock;
    }

    /** Does it, unless it was done less than a pause ago. */
    void mayBe(Runnable thing) {
        long now = clock.millis();
        if (now - last >= pause.toMillis()) {
            last = now;
            thing.run();
        }
    }
}
