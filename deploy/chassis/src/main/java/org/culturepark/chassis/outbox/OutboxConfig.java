package org.culturepark.chassis.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "culturepark.outbox")
interface OutboxConfig {
    /** Pause between two looks for what is not announced; the scheduler knows nothing shorter than a second. */
    @WithDefault("1S")
    Duration every();

    /** Time for the broker to answer; what it did not acknowledge is sent again later. */
    @WithDefault("10S")
    Duration timeout();

    /** Largest record sent, in bytes; above the topics' limit, since a dead letter carries its reason as well. */
    @WithDefault("3000000")
    int maxRecordBytes();
}
