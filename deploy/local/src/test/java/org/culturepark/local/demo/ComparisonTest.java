package org.culturepark.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String MODEL = "culturepark-korean-1a2b3c4d";
    private static final String BASE = "smollm2-135m-instruct";

    @Test
    void shouldCompareWithTheBaseThatWasAskedTheSame() {
        JsonNode tuned = evaluation(MODEL, true, "6");
        JsonNode otherwise = evaluation(BASE, false, "20");
        JsonNode alike = evaluation(BASE, false, "6");

        Comparison comparison = Comparison.among(List.of(otherwise, alike, tuned), MODEL);

        assertThat(comparison.tuned()).containsSame(tuned);
        assertThat(comparison.untuned()).containsSame(alike);
    }

    @Test
    void shouldWaitForBoth() {
        Comparison comparison = Comparison.among(List.of(evaluation(BASE, false, "6")), MODEL);

        assertThat(comparison.tuned()).isEmpty();
        assertThat(comparison.untuned()).isEmpty();
    }

    private static JsonNode evaluation(String model, boolean tuned, String personas) {
        ObjectNode evaluation = new ObjectMapper().createObjectNode();
        evaluation.put("model", model).put("baseModel", BASE).put("tuned", tuned);
        evaluation.putObject("parameters").put("personas", personas);
        return evaluation;
    }
}
