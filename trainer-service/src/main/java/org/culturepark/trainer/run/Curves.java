package org.culturepark.trainer.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The losses of runs, on what they learn from and on what they do not. */
@ApplicationScoped
class Curves {
    private final CurvePointRepository learned;
    private final HeldOutPointRepository heldOut;

    Curves(CurvePointRepository learned, HeldOutPointRepository heldOut) {
        this.learned = learned;
        this.heldOut = heldOut;
    }

    List<CurvePoint> learned(UUID runId) {
        return learned.listOf(runId);
    }

    List<HeldOutPoint> heldOut(UUID runId) {
        return heldOut.listOf(runId);
    }

    void add(UUID runId, ProgressReport report) {
        report.steps().forEach(step -> learned.persist(new CurvePoint(runId, step)));
        report.heldOut().forEach(loss -> heldOut.persist(new HeldOutPoint(runId, loss)));
    }

    void deleteOf(UUID runId) {
        learned.deleteOf(runId);
        heldOut.deleteOf(runId);
    }
}
