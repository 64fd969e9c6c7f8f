package org.culturepark.evaluator.benchmark;

import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.endpoint.Endpoints;

/**
 * A model under test.
 *
 * @param endpoint name of the configured endpoint that serves it and its base
 * @param baseModel its untuned base; the model itself if it is untuned or nobody said what it comes from
 * @param runId the training run of a tuned model
 */
public record Candidate(
        String model,
        String baseModel,
        String culture,
        Optional<UUID> runId,
        Optional<UUID> dataSetId,
        String endpoint) {

    /** A model that nothing is known of but its name. */
    public static Candidate untuned(String model, String culture) {
        return untuned(model, culture, Endpoints.DEFAULT);
    }

    public static Candidate untuned(String model, String culture, String endpoint) {
        return new Candidate(model, model, culture, Optional.empty(), Optional.empty(), endpoint);
    }

    /** Names it among all models: where it is served elsewhere than usual, that makes it another. */
    public String identity() {
        return endpoint.equals(Endpoints.DEFAULT) ? model : model + "@" + endpoint;
    }

    public boolean tuned() {
        return !model.equals(baseModel);
    }

    /** Where a model of its evaluation is served: itself and its base there, all others as usual. */
    public String endpointOf(String other) {
        return other.equals(model) || other.equals(baseModel) ? endpoint : Endpoints.DEFAULT;
    }

    /** Its base, as a candidate of its own. */
    public Candidate base() {
        return untuned(baseModel, culture, endpoint);
    }
}
