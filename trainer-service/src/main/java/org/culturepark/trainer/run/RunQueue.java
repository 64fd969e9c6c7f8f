package org.culturepark.trainer.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.chassis.job.Jobs;
import org.culturepark.chassis.job.NotYet;
import org.culturepark.trainer.registry.ModelName;
import org.culturepark.trainer.version.CuratedVersion;

/** Which run is trained next: the one that waits longest, unless somebody moved it. */
@ApplicationScoped
class RunQueue {
    private final RunRepository runs;
    private final Curves curves;
    private final TrainingConfig config;
    private final BaseModelFile baseModel;
    private final Jobs jobs;
    private final Clock clock;

    RunQueue(
            RunRepository runs, Curves curves, TrainingConfig config, BaseModelFile baseModel, Jobs jobs, Clock clock) {
        this.runs = runs;
        this.curves = curves;
        this.config = config;
        this.baseModel = baseModel;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Queues the run of a version that has become whole; a version has one run, however often it is published. */
    @Transactional
    void add(CuratedVersion version) {
        UUID id = Identity.of("run", version.id());
        if (runs.findByIdOptional(id).isPresent()) {
            return;
        }
        String model = ModelName.of(version.culture(), version.id()).value();
        RunSettings settings = settings(Optional.empty(), Optional.empty());
        runs.persist(new Run(id, version, model, baseModel.name(), settings, clock.instant()));
        jobs.schedule(TrainingJob.NAME, id);
    }

    /**
     * The configured settings, or those of a preset, with changes.
     *
     * @throws IllegalArgumentException when one is beyond its bounds; the message begins with its name
     */
    RunSettings settings(Optional<TrainingPreset> preset, Optional<SettingChanges> changes) {
        RunSettings start = preset.map(TrainingPreset::settings)
                .orElseGet(() -> SettingChanges.from(config).on(config.preset().settings()));
        return changes.map(wanted -> wanted.on(start)).orElse(start);
    }

    /** Queues another run of a version, with settings of its own. */
    @Transactional
    Run order(CuratedVersion version, RunSettings settings) {
        UUID id = UUID.randomUUID();
        String model = ModelName.of(version.culture(), version.id()).value() + "-"
                + id.toString().substring(0, 8);
        Run run = Run.ordered(id, version, model, baseModel.name(), settings, clock.instant());
        runs.persist(run);
        jobs.schedule(TrainingJob.NAME, id);
        return run;
    }

    /** Puts a failed or cancelled run back at the end of the queue. */
    @Transactional
    Run addAgain(UUID runId) {
        Run run = runs.lock(runId);
        run.queue(clock.instant());
        jobs.schedule(TrainingJob.NAME, runId);
        return run;
    }

    /** Puts a paused run back to its place in the queue. */
    @Transactional
    Run resume(UUID runId) {
        Run run = runs.lock(runId);
        run.resume();
        jobs.schedule(TrainingJob.NAME, runId);
        return run;
    }

    /** @param run locked */
    void cancel(Run run) {
        run.cancel(clock.instant());
    }

    /** @param position from 1; beyond the end is the end */
    @Transactional
    List<Run> move(UUID runId, int position) {
        List<Run> others = runs.listQueued().stream()
                .filter(run -> !run.id().equals(runId))
                .toList();
        int before = Math.min(position - 1, others.size());
        double lower =
                before == 0 ? Double.NEGATIVE_INFINITY : others.get(before - 1).queueOrder();
        double upper = before == others.size()
                ? Double.POSITIVE_INFINITY
                : others.get(before).queueOrder();
        runs.lock(runId).moveTo(between(lower, upper));
        runs.flush();
        return runs.listQueued();
    }

    private static double between(double lower, double upper) {
        if (Double.isInfinite(lower)) {
            return Double.isInfinite(upper) ? 0 : upper - 1;
        }
        return Double.isInfinite(upper) ? lower + 1 : (lower + upper) / 2;
    }

    @Transactional
    boolean isWaiting(UUID runId) {
        return runs.lock(runId).state() == RunState.QUEUED;
    }

    /**
     * Takes the run for this replica's device.
     *
     * @return empty when the run has ended already, or is paused
     * @throws NotYet when it is another run's turn
     */
    @Transactional
    Optional<Assignment> take(UUID runId) {
        Run run = runs.lock(runId);
        if (run.state() == RunState.QUEUED && runs.hasQueuedBefore(run)) {
            throw new NotYet(config.queueInterval());
        }
        if (run.state() != RunState.QUEUED && run.state() != RunState.RUNNING) {
            return Optional.empty();
        }
        if (run.idleStarts() >= config.starts()) {
            run.fail(
                    FailureKind.INTERRUPTED_TOO_OFTEN,
                    "it was started " + run.idleStarts() + " times and each time its replica stopped before the end",
                    clock.instant());
            return Optional.empty();
        }
        curves.deleteOf(runId);
        run.start(clock.instant());
        return Optional.of(Assignment.of(run));
    }
}
