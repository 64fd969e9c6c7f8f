package org.culturepark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** A tuned model's evaluation, and that of its untuned base which was asked the same. */
record Comparison(Optional<JsonNode> tuned, Optional<JsonNode> untuned) {

    /** @param evaluations of one culture and benchmark, the newest first */
    static Comparison among(List<JsonNode> evaluations, String model) {
        Optional<JsonNode> tuned = evaluations.stream()
                .filter(evaluation -> evaluation.path("model").asText().equals(model))
                .findFirst();
        Optional<JsonNode> untuned = tuned.flatMap(found -> evaluations.stream()
                .filter(evaluation -> isBaseOf(evaluation, found))
                .findFirst());
        return new Comparison(tuned, untuned);
    }

    /** The state may hold earlier ones under other parameters. */
    private static boolean isBaseOf(JsonNode evaluation, JsonNode tuned) {
        return !evaluation.path("tuned").asBoolean()
                && evaluation.path("model").equals(tuned.path("baseModel"))
                && evaluation.path("parameters").equals(tuned.path("parameters"));
    }
}
