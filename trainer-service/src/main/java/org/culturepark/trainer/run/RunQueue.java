package org.culturepark.trainer.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.chassis.job.Jobs;
import org.culturepark.chassis.job.NotYet;
import org.culturepark.trainer.registry.ModelName;
import org.culturepark.trainer.version.CuratedVersion;

/** Which run is trained next: the one that waits longest. */
@ApplicationScoped
class RunQueue {
    private final RunRepository runs;
    private final CurvePointRepository curve;
    private final TrainingConfig config;
    private final BaseModel baseModel;
    private final Jobs jobs;
    private final Clock clock;

    RunQueue(
            RunRepository runs,
            CurvePointRepository curve,
            TrainingConfig config,
            BaseModel baseModel,
            Jobs jobs,
            Clock clock) {
        this.runs = runs;
        this.curve = curve;
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
        runs.persist(new Run(id, version, model, baseModel.name(), RunSettings.from(config), clock.instant()));
        jobs.schedule(TrainingJob.NAME, id);
    }

    /** Puts a failed run back at the end of the queue. */
    @Transactional
    Run addAgain(UUID runId) {
        Run run = runs.lock(runId);
        run.queue(clock.instant());
        jobs.schedule(TrainingJob.NAME, runId);
        return run;
    }

    @Transactional
    boolean isWaiting(UUID runId) {
        return runs.lock(runId).state() == RunState.QUEUED;
    }

    /**
     * Takes the run for this replica's device.
     *
     * @return empty when the run has ended already
     * @throws NotYet when another run was queued earlier
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
        if (run.starts() >= config.starts()) {
            run.fail(
                    FailureKind.INTERRUPTED_TOO_OFTEN,
                    "it was started " + run.starts() + " times and each time its replica stopped before the end",
                    clock.instant());
            return Optional.empty();
        }
        curve.deleteOf(runId);
        run.start(clock.instant());
        return Optional.of(Assignment.of(run));
    }
}
