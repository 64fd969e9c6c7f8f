package org.culturepark.processor.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.culturepark.chassis.job.DurableJob;
import org.culturepark.chassis.job.NotYet;

/** Ends the waiting for dialogues that do not come, or that are not curated in time. */
@ApplicationScoped
class DeadlineJob implements DurableJob {
    private final Deadlines deadlines;

    DeadlineJob(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public String name() {
        return JobNames.DEADLINE;
    }

    @Override
    public void run(UUID collectionId) {
        deadlines.pass(collectionId).ifPresent(left -> {
            throw new NotYet(left);
        });
    }

    /** Only a database that fails again and again leads here; the next revision, or a person, has to go on. */
    @Override
    public void giveUp(UUID collectionId, String reason) {
        deadlines.missed(collectionId, reason);
    }
}
