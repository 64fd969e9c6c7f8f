package org.culturepark.trainer.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.job.Jobs;
import org.culturepark.trainer.lora.FirstToken;
import org.culturepark.trainer.lora.TrainedAdapter;
import org.culturepark.trainer.registry.ModelRegistry;

/** How runs end. What a replaced replica says of its run is ignored. */
@ApplicationScoped
class RunOutcomes {
    private final RunRepository runs;
    private final ModelRegistry registry;
    private final Jobs jobs;
    private final Clock clock;

    RunOutcomes(RunRepository runs, ModelRegistry registry, Jobs jobs, Clock clock) {
        this.runs = runs;
        this.registry = registry;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Its adapter is written: the model is registered, and the next job has it served. */
    @Transactional
    void trained(Assignment assignment, TrainedAdapter adapter) {
        Run run = runs.lock(assignment.runId());
        if (!run.isRunning(assignment.start())) {
            return;
        }
        run.trained(adapter, clock.instant());
        registry.register(run.id(), run.model(), run.baseModel(), run.version(), run.summary(adapter.heldOut()));
        jobs.schedule(ServingJob.NAME, run.id());
    }

    @Transactional
    void failed(Assignment assignment, FailureKind kind, String reason) {
        Run run = runs.lock(assignment.runId());
        if (run.isRunning(assignment.start())) {
            run.fail(kind, reason, clock.instant());
        }
    }

    /** Nobody will try again. */
    @Transactional
    void givenUp(UUID runId, String reason) {
        Run run = runs.lock(runId);
        if (run.state().isOpen()) {
            run.fail(FailureKind.UNEXPECTED, reason, clock.instant());
        }
    }

    @Transactional
    boolean isCancelled(UUID runId) {
        return runs.lock(runId).state() == RunState.CANCELLED;
    }

    /** The training was stopped in the middle; it keeps its place at the head of the queue. */
    @Transactional
    void interrupted(Assignment assignment) {
        Run run = runs.lock(assignment.runId());
        if (run.isRunning(assignment.start())) {
            run.interrupt();
        }
    }

    /** The served model is another than the trained one: it is put away and never announced. */
    @Transactional
    void disagreed(UUID runId, String reason) {
        runs.lock(runId).fail(FailureKind.PARITY, reason, clock.instant());
        registry.putAway(runId);
    }

    @Transactional
    List<FirstToken> firstTokens(UUID runId) {
        return runs.lock(runId).firstTokens();
    }

    @Transactional
    void notServed(UUID runId, String reason) {
        runs.lock(runId).waitForServing(reason);
    }

    /** The endpoint lists the model: from now on it may be announced. */
    @Transactional
    void served(UUID runId) {
        runs.lock(runId).served(clock.instant());
        registry.served(runId);
    }
}
