package org.culturepark.evaluator.benchmark;

import java.util.Optional;
import java.util.UUID;

/**
 * A model under test.
 *
 * @param baseModel its untuned base; the model itself if it is untuned or nobody said what it comes from
 * @param runId the training run of a tuned model
 */
public record Candidate(
        String model, String baseModel, String culture, Optional<UUID> runId, Optional<UUID> dataSetId) {

    /** A model that nothing is known of but its name. */
    public static Candidate untuned(String model, String culture) {
        return new Candidate(model, model, culture, Optional.empty(), Optional.empty());
    }

    public boolean tuned() {
        return !model.equals(baseModel);
    }

    /** Its base, as a candidate of its own. */
    public Candidate base() {
        return untuned(baseModel, culture);
    }
}
