package org.culturepark.chassis.modelcall;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;

/** Probabilities of tokens as they stand in a column. */
final class Beginnings {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Double>> PROBABILITIES = new TypeReference<>() {};

    private Beginnings() {}

    /** Empty if there are none. */
    static Optional<String> json(ModelAnswer answer) {
        return answer.beginnings().isEmpty()
                ? Optional.empty()
                : Optional.of(JSON.valueToTree(answer.beginnings()).toString());
    }

    /** @param json null where none were told */
    static Map<String, Double> read(String json) {
        try {
            return json == null ? Map.of() : JSON.readValue(json, PROBABILITIES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored probabilities cannot be read", e);
        }
    }
}
