package org.culturepark.trainer.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.culturepark.trainer.lora.TrainingListener;
import org.culturepark.trainer.lora.TrainingStep;
import org.jboss.logging.Logger;

/** Collects a training's steps and has them stored every now and then, rather than in one transaction each. */
class LiveProgress implements TrainingListener {
    /** Where steps are stored. */
    interface Store {
        /** @return whether the training is still this replica's */
        boolean store(List<TrainingStep> steps);
    }

    private static final Logger LOG = Logger.getLogger(LiveProgress.class);

    private final Store store;
    private final BooleanSupplier stopping;
    private final Duration interval;
    private final Clock clock;
    private final List<TrainingStep> pending = new ArrayList<>();
    private Instant storedAt;
    private boolean replaced;

    LiveProgress(Store store, BooleanSupplier stopping, Duration interval, Clock clock) {
        this.store = store;
        this.stopping = stopping;
        this.interval = interval;
        this.clock = clock;
        this.storedAt = clock.instant();
    }

    @Override
    public void onStep(TrainingStep step) {
        pending.add(step);
        if (step.step() == 1 || !clock.instant().isBefore(storedAt.plus(interval))) {
            flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return replaced || stopping.getAsBoolean();
    }

    /** Whether another replica has the run by now. */
    boolean isReplaced() {
        return replaced;
    }

    /** Stores what has come since the last time. A database that is away costs no training: it is tried again later. */
    void flush() {
        storedAt = clock.instant();
        if (pending.isEmpty()) {
            return;
        }
        try {
            replaced = !store.store(List.copyOf(pending));
            pending.clear();
        } catch (RuntimeException e) {
            LOG.warnf("Progress not stored, will be tried again: %s", e.getMessage());
        }
    }
}
