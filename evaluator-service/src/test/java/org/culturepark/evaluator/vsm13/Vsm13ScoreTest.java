package org.culturepark.evaluator.vsm13;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.culturepark.evaluator.benchmark.Parameters;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.benchmark.Result.Floor;
import org.junit.jupiter.api.Test;

class Vsm13ScoreTest {
    private static final Indices KOREA = PublishedScores.of("Korean").orElseThrow();
    private static final List<Dimension> ALL = List.of(Dimension.values());

    @Test
    void shouldReachTheFloorOfAlwaysThreeByAlwaysAnsweringThree() {
        Result result = scored(answered(20, item -> 3), KOREA, 1, 20, Optional.empty());

        // Korea 60 18 39 85 100 29 against 50: sqrt((100 + 1024 + 121 + 1225 + 2500 + 441) / 6)
        assertThat(result.headline().value().orElseThrow()).isCloseTo(Math.sqrt(5411 / 6.0), within(1e-9));
        assertThat(floor(result, "always 3")).isCloseTo(Math.sqrt(5411 / 6.0), within(1e-9));
        assertThat(result.degenerate()).isTrue();
        assertThat(result.caveats())
                .anyMatch(caveat -> caveat.contains("100 % of the valid answers are the same code"));
    }

    @Test
    void shouldComputeTheFloorOfRandomAnswersExactly() {
        Random random = new Random(7);
        int draws = 20_000;
        double squares = 0;
        for (int draw = 0; draw < draws; draw++) {
            Responses responses = answered(5, item -> 1 + random.nextInt(5));
            double distance = responses.indices().distanceTo(KOREA, ALL).orElseThrow();
            squares += distance * distance;
        }

        assertThat(Floors.uniformRandom(KOREA, ALL, 5)).isCloseTo(Math.sqrt(squares / draws), within(0.5));
    }

    @Test
    void shouldMeasureOverTheDimensionsThatArePublished() {
        Indices jordan = PublishedScores.of("Arabic").orElseThrow();

        Result result = scored(answered(20, item -> 3), jordan, 1, 20, Optional.of(12.5));

        // LTO 16 and IVR 43 against 50: sqrt((34² + 7²) / 2)
        assertThat(result.headline().value().orElseThrow()).isCloseTo(Math.sqrt(1205 / 2.0), within(1e-9));
        assertThat(result.figures().get("dimensions")).contains(2.0);
        assertThat(result.figures().get("pdiPublished")).isEmpty();
        assertThat(floor(result, "untuned model")).isEqualTo(12.5);
        assertThat(result.caveats()).anyMatch(caveat -> caveat.contains("2 of 6 dimensions"));
    }

    @Test
    void shouldLeaveOutADimensionOfWhichAnItemHasNoAnswer() {
        Responses responses = new Responses();
        for (int item = 1; item <= 23; item++) {
            responses.add(item, 3);
        }

        Result result = scored(responses, KOREA, 23 / 24.0, 1, Optional.empty());

        assertThat(result.figures().get("uai")).isEmpty();
        assertThat(result.figures().get("m24")).isEmpty();
        assertThat(result.figures().get("dimensions")).contains(5.0);
    }

    @Test
    void shouldHaveNoDistanceWithoutAnswers() {
        Result result = scored(new Responses(), KOREA, 0, 20, Optional.empty());

        assertThat(result.headline().value()).isEmpty();
        assertThat(result.floors()).isEmpty();
        assertThat(result.degenerate()).isTrue();
    }

    @Test
    void shouldTellSpreadOfPersonasFromUnanimity() {
        Responses spread = new Responses();
        for (int item = 1; item <= 24; item++) {
            spread.add(item, 1 + item % 5);
            spread.add(item, 1 + (item + 2) % 5);
        }
        Responses unanimous = answered(2, item -> 1 + item % 5);

        assertThat(Degeneracy.reasons(spread, 1)).isEmpty();
        assertThat(unanimous.spread()).hasValue(0);
        assertThat(Degeneracy.reasons(unanimous, 1))
                .singleElement()
                .asString()
                .contains("100 % of the items were answered alike by all personas");
    }

    @Test
    void shouldGiveMeanAndPopulationDeviation() {
        Responses responses = new Responses();
        List.of(1, 2, 2, 5).forEach(code -> responses.add(7, code));

        assertThat(responses.means().of(7)).hasValue(2.5);
        // squares 2.25 + 0.25 + 0.25 + 6.25 = 9, over 4
        assertThat(responses.spread()).hasValue(1.5);
        assertThat(responses.shareOfMostFrequentCode()).hasValue(0.5);
    }

    @Test
    void shouldBeAtNoDistanceFromItself() {
        assertThat(KOREA.distanceTo(KOREA, ALL)).hasValue(0);
        assertThat(KOREA.scores())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Dimension.PDI, 60.0,
                        Dimension.IDV, 18.0,
                        Dimension.MAS, 39.0,
                        Dimension.UAI, 85.0,
                        Dimension.LTO, 100.0,
                        Dimension.IVR, 29.0));
    }

    private static Responses answered(int personas, IntUnaryOperator code) {
        Responses responses = new Responses();
        for (int item = 1; item <= 24; item++) {
            for (int persona = 0; persona < personas; persona++) {
                responses.add(item, code.applyAsInt(item));
            }
        }
        return responses;
    }

    private static double floor(Result result, String name) {
        return result.floors().stream()
                .filter(floor -> floor.name().equals(name))
                .mapToDouble(Floor::value)
                .findFirst()
                .orElseThrow();
    }

    private static Result scored(
            Responses responses, Indices published, double validShare, int personas, Optional<Double> untuned) {
        return new Vsm13Score(responses, Map.of(Variant.AS_IT_IS, responses), published, validShare)
                .result(Parameters.of(Map.of(Vsm13Benchmark.PERSONAS, personas)), untuned);
    }
}
