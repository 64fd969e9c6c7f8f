package org.culturepark.evaluator.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModerationFloorsTest {
    private static final List<String> LABELS = List.of("hurtful", "fine");

    /** Balanced: the majority label has F1 2/3, the other 0. */
    @Test
    void shouldGiveOneThirdForOneLabelOnABalancedSet() {
        assertThat(ModerationFloors.majority(List.of("hurtful", "fine", "fine", "hurtful"), LABELS))
                .isCloseTo(1 / 3.0, within(1e-12));
    }

    /** Three of four are fine: F1 of fine is 6/7. */
    @Test
    void shouldTakeTheMostFrequentLabel() {
        assertThat(ModerationFloors.majority(List.of("fine", "hurtful", "fine", "fine"), LABELS))
                .isCloseTo(3 / 7.0, within(1e-12));
    }

    @Test
    void shouldDrawTheSameRandomFloorForTheSameSeed() {
        List<String> gold = List.of("hurtful", "fine", "fine", "hurtful", "fine", "hurtful");

        double floor = ModerationFloors.uniformRandom(gold, LABELS, 13);

        assertThat(floor)
                .isEqualTo(ModerationFloors.uniformRandom(gold, LABELS, 13))
                .isBetween(0.4, 0.55);
    }
}
