package org.culturepark.trainer.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.culturepark.trainer.lora.ExampleCounts;
import org.culturepark.trainer.lora.HeldOutLoss;
import org.culturepark.trainer.lora.TrainingListener;
import org.culturepark.trainer.lora.TrainingStep;
import org.jboss.logging.Logger;

/** Collects what a training says and has it stored every now and then, rather than in one transaction each. */
class LiveProgress implements TrainingListener {
    /** Where it is stored. */
    interface Store {
        /** @return whether the training is still this replica's */
        boolean store(ProgressReport report);
    }

    private static final Logger LOG = Logger.getLogger(LiveProgress.class);

    private final Store store;
    private final BooleanSupplier stopping;
    private final Duration interval;
    private final Clock clock;
    private final List<TrainingStep> steps = new ArrayList<>();
    private final List<HeldOutLoss> heldOut = new ArrayList<>();
    private Optional<ExampleCounts> examples = Optional.empty();
    private Optional<Integer> checkpoint = Optional.empty();
    private Optional<String> notice = Optional.empty();
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
    public void onExamples(ExampleCounts counts) {
        examples = Optional.of(counts);
    }

    @Override
    public void onResumed(List<TrainingStep> done, List<HeldOutLoss> measured) {
        steps.addAll(done);
        heldOut.addAll(measured);
        flush();
    }

    @Override
    public void onStep(TrainingStep step) {
        steps.add(step);
        if (step.step() == 1 || !clock.instant().isBefore(storedAt.plus(interval))) {
            flush();
        }
    }

    @Override
    public void onHeldOut(HeldOutLoss loss) {
        heldOut.add(loss);
    }

    @Override
    public void onCheckpoint(int step) {
        checkpoint = Optional.of(step);
        notice = Optional.of("");
    }

    @Override
    public void onCheckpointFailed(String reason) {
        LOG.warn(reason);
        notice = Optional.of(reason);
    }

    @Override
    public boolean isCancelled() {
        return replaced || stopping.getAsBoolean();
    }

    /** Whether another replica has the run by now, or somebody stopped it. */
    boolean isReplaced() {
        return replaced;
    }

    /** Stores what has come since the last time. A database that is away costs no training: it is tried again later. */
    void flush() {
        storedAt = clock.instant();
        ProgressReport report = new ProgressReport(examples, steps, heldOut, checkpoint, notice);
        if (report.equals(
                new ProgressReport(Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty()))) {
            return;
        }
        try {
            replaced = !store.store(report);
            forget();
        } catch (RuntimeException e) {
            LOG.warnf("Progress not stored, will be tried again: %s", e.getMessage());
        }
    }

    private void forget() {
        steps.clear();
        heldOut.clear();
        examples = Optional.empty();
        checkpoint = Optional.empty();
        notice = Optional.empty();
    }
}
