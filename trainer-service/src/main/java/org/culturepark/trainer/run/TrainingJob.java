package org.culturepark.trainer.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.culturepark.chassis.job.DurableJob;
import org.culturepark.chassis.job.NotYet;

/** Trains a run when it is its turn and the device is free. */
@ApplicationScoped
class TrainingJob implements DurableJob {
    static final String NAME = "train";

    private final TrainingDevice device;
    private final RunQueue queue;
    private final RunOutcomes outcomes;
    private final RunTrainer trainer;
    private final TrainingConfig config;

    TrainingJob(
            TrainingDevice device, RunQueue queue, RunOutcomes outcomes, RunTrainer trainer, TrainingConfig config) {
        this.device = device;
        this.queue = queue;
        this.outcomes = outcomes;
        this.trainer = trainer;
        this.config = config;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID runId) {
        if (!device.claim()) {
            throw new NotYet(config.queueInterval());
        }
        try {
            queue.take(runId).ifPresent(trainer::train);
        } finally {
            device.release();
        }
        // Retried after it failed and before this job had ended: that left no job of its own.
        if (queue.isWaiting(runId)) {
            throw new NotYet(config.queueInterval());
        }
    }

    @Override
    public void giveUp(UUID runId, String reason) {
        outcomes.givenUp(runId, reason);
    }

    /** A training is long: an error that nobody foresaw is tried once more, and not for hours. */
    @Override
    public int attempts() {
        return 2;
    }
}
