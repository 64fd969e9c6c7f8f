package org.culturepark.chassis.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "culturepark.job")
interface JobConfig {
    /** Which part of the service this replica plays. */
    @WithDefault("both")
    Role role();

    /** Jobs that run at once on this replica. */
    @WithDefault("4")
    int threads();

    /** Pause between two looks for due jobs. */
    @WithDefault("0.5S")
    Duration polling();

    /** A replica that has not been heard of for four of these is taken for dead and its jobs are taken over. */
    @WithDefault("5S")
    Duration heartbeat();

    /** Pause after a job's first failed try; it doubles with each further one. */
    @WithDefault("1S")
    Duration retryDelay();

    /** Time that running jobs get to end when the service stops; what has not ended is taken up by the next replica. */
    @WithDefault("5S")
    Duration shutdownWait();

    enum Role {
        FRONT,
        RUNNER,
        BOTH
    }
}
