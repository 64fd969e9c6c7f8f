package org.culturepark.trainer.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.trainer.version.CuratedVersion;
import org.culturepark.trainer.version.VersionService;

/** What REST asks about runs. */
@ApplicationScoped
class RunService {
    private static final Set<RunState> ENDED_WITHOUT_MODEL = Set.of(RunState.FAILED, RunState.CANCELLED);

    private final RunRepository runs;
    private final Curves curves;
    private final RunQueue queue;
    private final VersionService versions;
    private final CheckpointFolder checkpoints;

    RunService(
            RunRepository runs, Curves curves, RunQueue queue, VersionService versions, CheckpointFolder checkpoints) {
        this.runs = runs;
        this.curves = curves;
        this.queue = queue;
        this.versions = versions;
        this.checkpoints = checkpoints;
    }

    @Transactional
    PageOf<RunResponse> search(Optional<UUID> dataSetId, Optional<RunState> state, Paging paging) {
        return paging.of(runs.search(dataSetId, state)).map(RunResponse::from);
    }

    @Transactional
    RunResponse get(UUID id) {
        Run run = runs.findByIdOptional(id).orElseThrow(() -> Problems.notFound("run", id));
        return RunResponse.from(run, curves.learned(id), curves.heldOut(id));
    }

    /** Queues another run of a version that is whole. */
    @Transactional
    RunResponse order(RunRequest request) {
        CuratedVersion version = versions.findWhole(request.versionId())
                .orElseThrow(() -> Problems.invalid("versionId", "is not the id of a version that is here as a whole"));
        return RunResponse.from(queue.order(version, settingsOf(request)));
    }

    /** Queues a failed or cancelled run again; its reason may be gone by now. */
    @Transactional
    RunResponse retry(UUID id) {
        require(id, "run-not-failed", ENDED_WITHOUT_MODEL, "only a failed or cancelled run is retried");
        return RunResponse.from(queue.addAgain(id));
    }

    /** Its replica stops it after the step at hand, with a checkpoint. */
    @Transactional
    RunResponse pause(UUID id) {
        Run run = require(
                id,
                "run-not-open",
                Set.of(RunState.QUEUED, RunState.RUNNING),
                "only a run that waits or trains can be paused");
        run.pause();
        return RunResponse.from(run);
    }

    @Transactional
    RunResponse resume(UUID id) {
        require(id, "run-not-paused", Set.of(RunState.PAUSED), "only a paused run is resumed");
        return RunResponse.from(queue.resume(id));
    }

    /** Ends it for good, with all that it kept. */
    @Transactional
    RunResponse cancel(UUID id) {
        Run run = require(
                id,
                "run-not-open",
                Set.of(RunState.QUEUED, RunState.RUNNING, RunState.PAUSED),
                "only a run that is not trained yet can be cancelled");
        queue.cancel(run);
        checkpoints.delete(id);
        return RunResponse.from(run);
    }

    @Transactional
    List<RunResponse> queued() {
        return runs.listQueued().stream().map(RunResponse::from).toList();
    }

    /** @param position from 1 */
    @Transactional
    List<RunResponse> move(UUID id, int position) {
        require(id, "run-not-queued", Set.of(RunState.QUEUED), "only a run that waits has a place in the queue");
        return queue.move(id, position).stream().map(RunResponse::from).toList();
    }

    /** Locked before its state is read, or the second of two requests would act on what the first has changed. */
    private Run require(UUID id, String problem, Set<RunState> states, String rule) {
        Run run = runs.findLocked(id).orElseThrow(() -> Problems.notFound("run", id));
        if (!states.contains(run.state())) {
            throw Problems.conflict(problem, "run " + id + " is " + run.state() + "; " + rule);
        }
        return run;
    }

    private RunSettings settingsOf(RunRequest request) {
        try {
            return queue.settings(request.preset(), request.settings());
        } catch (IllegalArgumentException e) {
            String field = e.getMessage().split(" ", 2)[0];
            throw Problems.invalid("settings." + field, e.getMessage().substring(field.length() + 1));
        }
    }
}
