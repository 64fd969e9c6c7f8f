package org.culturepark.evaluator.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.culturepark.evaluator.answer.TextResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against SciPy; {@code src/test/python/survey_reference.py} made the reference. */
class AlikenessTest {
    static Stream<JsonNode> cases() throws IOException {
        JsonNode reference = new ObjectMapper().readTree(TextResource.read("survey/alikeness.json"));
        return StreamSupport.stream(reference.get("cases").spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldCompareAsSciPy(JsonNode expected) {
        double[] one = array(expected.get("one"));
        double[] other = array(expected.get("other"));

        assertThat(Alikeness.of(one, other)).isCloseTo(expected.get("alike").asDouble(), within(1e-7));
        assertThat(Alikeness.moved(one, other)).isCloseTo(expected.get("moved").asDouble(), within(1e-9));
    }

    private static double[] array(JsonNode numbers) {
        return StreamSupport.stream(numbers.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }
}
