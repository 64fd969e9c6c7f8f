package org.culturepark.chassis.job;

import java.util.UUID;

/**
 * A kind of work that outlives the process that does it. A CDI bean; scheduled by {@link Jobs}. When a replica dies,
 * another one calls {@link #run} again, so it goes on from what is stored.
 */
public interface DurableJob {
    /** Stable name; it stands in the database. */
    String name();

    /**
     * Does the work for one subject, outside any transaction. Throw {@link NotYet} to be called again later without a
     * failure being counted; any other exception is tried again with growing pauses.
     */
    void run(UUID subject) throws Exception;

    /** Called once, instead of another try, when {@link #attempts} tries have failed: mark the subject as failed. */
    void giveUp(UUID subject, String reason);

    /** Tries before the job is given up. */
    default int attempts() {
        return 5;
    }
}
