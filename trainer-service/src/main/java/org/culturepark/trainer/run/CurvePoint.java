package org.culturepark.trainer.run;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.culturepark.trainer.lora.TrainingStep;

/** The loss of one step of a run. */
@Entity
@Table(name = "curve_point")
@IdClass(CurvePoint.Key.class)
class CurvePoint {
    record Key(UUID runId, int step) {}

    @Id
    private UUID runId;

    @Id
    private int step;

    private double loss;

    protected CurvePoint() {}

    CurvePoint(UUID runId, TrainingStep step) {
        this.runId = runId;
        this.step = step.step();
        this.loss = step.loss();
    }

    int step() {
        return step;
    }

    double loss() {
        return loss;
    }
}
