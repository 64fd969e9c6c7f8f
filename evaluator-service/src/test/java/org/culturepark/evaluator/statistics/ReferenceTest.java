package org.culturepark.evaluator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.culturepark.evaluator.answer.TextResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against SciPy and statsmodels; {@code src/test/python/statistics_reference.py} made the reference. */
class ReferenceTest {
    private static final Bootstrap BOOTSTRAP = new Bootstrap(40_000, 11);

    static Stream<JsonNode> mcNemar() throws IOException {
        return cases("mcNemar");
    }

    static Stream<JsonNode> holm() throws IOException {
        return cases("holm");
    }

    static Stream<JsonNode> ranks() throws IOException {
        return cases("ranks");
    }

    static Stream<JsonNode> tied() throws IOException {
        return cases("tied");
    }

    static Stream<JsonNode> bootstrap() throws IOException {
        return cases("bootstrap");
    }

    private static Stream<JsonNode> cases(String name) throws IOException {
        JsonNode reference = new ObjectMapper().readTree(TextResource.read("statistics/reference.json"));
        return StreamSupport.stream(reference.get(name).spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("mcNemar")
    void shouldTestAsMcNemar(JsonNode expected) {
        McNemar test = McNemar.of(
                expected.get("onlyFirst").asInt(), expected.get("onlySecond").asInt());

        assertThat(test.p()).isCloseTo(expected.get("p").asDouble(), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("holm")
    void shouldCorrectAsHolm(JsonNode expected) {
        List<Double> adjusted = Holm.adjusted(list(expected.get("values")));

        List<Double> wanted = list(expected.get("adjusted"));
        for (int at = 0; at < wanted.size(); at++) {
            assertThat(adjusted.get(at)).isCloseTo(wanted.get(at), within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("ranks")
    void shouldRank(JsonNode expected) {
        double[] one = array(expected.get("one"));
        double[] other = array(expected.get("other"));
        double[] differences = new double[one.length];
        for (int at = 0; at < one.length; at++) {
            differences[at] = one[at] - other[at];
        }

        assertThat(Ranks.spearman(one, other).orElseThrow())
                .isCloseTo(expected.get("spearman").asDouble(), within(1e-12));
        assertThat(Ranks.wilcoxon(differences))
                .isCloseTo(expected.get("wilcoxon").asDouble(), within(1e-6));
        assertThat(Ranks.mannWhitney(one, other))
                .isCloseTo(expected.get("mannWhitney").asDouble(), within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("tied")
    void shouldGiveTiesTheirMeanRank(JsonNode expected) {
        assertThat(Ranks.spearman(array(expected.get("one")), array(expected.get("other")))
                        .orElseThrow())
                .isCloseTo(expected.get("spearman").asDouble(), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("bootstrap")
    void shouldResample(JsonNode expected) {
        Tallies one = values(expected.get("one"));
        Tallies other = values(expected.get("other"));
        double error = expected.get("standardError").asDouble();

        Interval mean = BOOTSTRAP.interval(Measure.mean(), one).orElseThrow();
        PairedDifference difference = PairedDifference.of(Measure.mean(), one, other, BOOTSTRAP);

        assertThat(mean.low())
                .isCloseTo(expected.get("mean").get(0).asDouble(), within(0.1 * (mean.high() - mean.low())));
        assertThat(mean.high())
                .isCloseTo(expected.get("mean").get(1).asDouble(), within(0.1 * (mean.high() - mean.low())));
        assertThat(difference.interval().orElseThrow().low())
                .isCloseTo(expected.get("difference").get(0).asDouble(), within(0.1 * error));
        assertThat(difference.interval().orElseThrow().high())
                .isCloseTo(expected.get("difference").get(1).asDouble(), within(0.1 * error));
        assertThat(difference.p()).isCloseTo(expected.get("p").asDouble(), within(0.01));
    }

    private static Tallies values(JsonNode numbers) {
        Tallies tallies = Tallies.none();
        for (int at = 0; at < numbers.size(); at++) {
            tallies.add("u" + at, 0, numbers.get(at).asDouble()).add("u" + at, 1, 1);
        }
        return tallies;
    }

    private static List<Double> list(JsonNode numbers) {
        return StreamSupport.stream(numbers.spliterator(), false)
                .map(JsonNode::asDouble)
                .toList();
    }

    private static double[] array(JsonNode numbers) {
        return list(numbers).stream().mapToDouble(number -> number).toArray();
    }
}
