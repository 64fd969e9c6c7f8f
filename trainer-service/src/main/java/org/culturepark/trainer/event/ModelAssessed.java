package org.culturepark.trainer.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The evaluator's rule of promotion was applied to a model; what this service reads of {@code model-assessed}. */
public record ModelAssessed(
        UUID assessmentId, UUID runId, String model, Verdict verdict, List<String> reasons, Instant assessedAt) {
    /** What the rule says. */
    public enum Verdict {
        PROMOTE,
        HOLD,
        REJECT
    }
}
