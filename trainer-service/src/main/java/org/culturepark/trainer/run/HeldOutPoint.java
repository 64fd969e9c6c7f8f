package org.culturepark.trainer.run;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.culturepark.trainer.lora.HeldOutLoss;

/** The loss of a run on what it does not learn from, after one of its steps. */
@Entity
@Table(name = "held_out_point")
@IdClass(HeldOutPoint.Key.class)
class HeldOutPoint {
    record Key(UUID runId, int step) {}

    @Id
    private UUID runId;

    @Id
    private int step;

    private double loss;

    protected HeldOutPoint() {}

    HeldOutPoint(UUID runId, HeldOutLoss measured) {
        this.runId = runId;
        this.step = measured.step();
        this.loss = measured.loss();
    }

    int step() {
        return step;
    }

    double loss() {
        return loss;
    }
}
