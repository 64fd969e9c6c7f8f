package org.culturepark.evaluator.vsm13;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked by hand from the formulas of the VSM 2013 manual, with C = 50. */
class DimensionTest {

    /** All items at 3 but one, which is at 4: the index moves by that item's weight, with its sign. */
    @ParameterizedTest
    @CsvSource({
        "PDI,  7, 85", "PDI,  2, 15", "PDI, 20, 75", "PDI, 23, 25",
        "IDV,  4, 85", "IDV,  1, 15", "IDV,  9, 85", "IDV,  6, 15",
        "MAS,  5, 85", "MAS,  3, 15", "MAS,  8, 85", "MAS, 10, 15",
        "UAI, 18, 90", "UAI, 15, 10", "UAI, 21, 75", "UAI, 24, 25",
        "LTO, 13, 90", "LTO, 14, 10", "LTO, 19, 75", "LTO, 22, 25",
        "IVR, 12, 85", "IVR, 11, 15", "IVR, 17, 90", "IVR, 16, 10",
    })
    void shouldWeighEachItemAsTheManualDoes(Dimension dimension, int item, double expected) {
        assertThat(dimension.index(allAtThreeBut(item, 4))).hasValue(expected);
    }

    /** (a, b, c, d) in the formulas' order, e.g. PDI = 35 (1.8 − 2.4) + 25 (3.1 − 2.9) + 50 = 34. */
    @ParameterizedTest
    @CsvSource({
        "PDI,  7, 1.8,  2, 2.4, 20, 3.1, 23, 2.9, 34",
        "IDV,  4, 1.5,  1, 2.0,  9, 2.2,  6, 1.2, 67.5",
        "MAS,  5, 2.0,  3, 1.6,  8, 2.5, 10, 2.1, 78",
        "UAI, 18, 2.3, 15, 3.1, 21, 2.6, 24, 3.0, 8",
        "LTO, 13, 2.1, 14, 1.9, 19, 1.4, 22, 2.0, 43",
        "IVR, 12, 3.0, 11, 2.0, 17, 3.5, 16, 2.5, 125",
    })
    void shouldGiveTheHandComputedIndex(
            Dimension dimension, int a, double ma, int b, double mb, int c, double mc, int d, double md, double index) {
        ItemMeans means = new ItemMeans(Map.of(a, ma, b, mb, c, mc, d, md));

        assertThat(dimension.index(means).orElseThrow()).isCloseTo(index, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"PDI, 23", "IDV, 1", "MAS, 10", "UAI, 24", "LTO, 19", "IVR, 17"})
    void shouldHaveNoIndexWhereAnItemHasNoMean(Dimension dimension, int missing) {
        Map<Integer, Double> means = new HashMap<>(allAtThreeBut(1, 3).byItem());
        means.remove(missing);

        assertThat(dimension.index(new ItemMeans(means))).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void shouldUseEachOfThe24ItemsOnce() {
        for (Item item : Questionnaire.builtIn().items()) {
            assertThat(List.of(Dimension.values()).stream().filter(dimension -> dimension.uses(item.number())))
                    .as("item %d", item.number())
                    .hasSize(1);
        }
    }

    private static ItemMeans allAtThreeBut(int item, double mean) {
        Map<Integer, Double> means = new HashMap<>();
        for (int number = 1; number <= 24; number++) {
            means.put(number, 3.0);
        }
        means.put(item, mean);
        return new ItemMeans(means);
    }
}
