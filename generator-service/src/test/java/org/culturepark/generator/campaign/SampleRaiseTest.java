package org.culturepark.generator.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleRaiseTest {
    @Test
    void shouldGiveToTheLowestFirst() {
        int[] counts = {0, 3, 1, 1};

        SamplePlan.fill(counts, 5);

        assertThat(counts).containsExactly(2, 3, 2, 3);
    }

    @Test
    void shouldReachTheEvenSpreadOfALargeTarget() {
        int[] counts = new int[50];

        SamplePlan.fill(counts, 41_000);

        assertThat(counts).containsOnly(820);
    }
}
