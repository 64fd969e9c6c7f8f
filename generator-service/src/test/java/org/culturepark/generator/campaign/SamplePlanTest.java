package org.culturepark.generator.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplePlanTest {
    @ParameterizedTest
    @CsvSource({"500,50", "7,3", "1,50", "50,50", "41000,49", "3,7"})
    void shouldSpreadEvenlyAndLoseNone(int total, int parts) {
        List<Integer> shares = IntStream.range(0, parts)
                .mapToObj(index -> SamplePlan.share(total, index, parts))
                .toList();

        assertThat(shares.stream().mapToInt(Integer::intValue).sum()).isEqualTo(total);
        assertThat(shares).allMatch(share -> share == total / parts || share == total / parts + 1);
    }

    @Test
    void shouldNotFavourTheFirstSeeds() {
        assertThat(IntStream.range(0, 10).mapToObj(index -> SamplePlan.share(2, index, 10)))
                .containsExactly(0, 0, 0, 0, 1, 0, 0, 0, 0, 1);
    }
}
