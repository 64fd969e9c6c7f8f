package org.culturepark.trainer.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.chassis.problem.Problems;

/** What REST asks about runs. */
@ApplicationScoped
class RunService {
    private final RunRepository runs;
    private final CurvePointRepository curve;
    private final RunQueue queue;

    RunService(RunRepository runs, CurvePointRepository curve, RunQueue queue) {
        this.runs = runs;
        this.curve = curve;
        this.queue = queue;
    }

    @Transactional
    PageOf<RunResponse> search(Optional<UUID> dataSetId, Optional<RunState> state, Paging paging) {
        return paging.of(runs.search(dataSetId, state)).map(RunResponse::from);
    }

    @Transactional
    RunResponse get(UUID id) {
        return RunResponse.from(find(id), curve.listOf(id));
    }

    /** Queues a failed run again; its reason may be gone by now. */
    @Transactional
    RunResponse retry(UUID id) {
        // Locked before its state is read, or the second of two retries would queue a run that trains already.
        Run run = runs.findLocked(id).orElseThrow(() -> Problems.notFound("run", id));
        if (run.state() != RunState.FAILED) {
            throw Problems.conflict(
                    "run-not-failed", "run " + id + " is " + run.state() + "; only a failed run is retried");
        }
        return RunResponse.from(queue.addAgain(id));
    }

    private Run find(UUID id) {
        return runs.findByIdOptional(id).orElseThrow(() -> Problems.notFound("run", id));
    }
}
