package org.culturepark.trainer.lora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Values of transformers' get_constant_schedule_with_warmup and get_cosine_schedule_with_warmup. */
class LearningRateScheduleTest {
    @Test
    void shouldRiseInALineWhileWarmingUp() {
        assertThat(LearningRateSchedule.CONSTANT.factor(0, 4, 20)).isZero();
        assertThat(LearningRateSchedule.COSINE.factor(1, 4, 20)).isEqualTo(0.25);
        assertThat(LearningRateSchedule.CONSTANT.factor(4, 4, 20)).isEqualTo(1);
    }

    @Test
    void shouldStayConstantAfterTheWarmUp() {
        assertThat(LearningRateSchedule.CONSTANT.factor(19, 4, 20)).isEqualTo(1);
    }

    @Test
    void shouldFallAlongHalfACosine() {
        assertThat(LearningRateSchedule.COSINE.factor(8, 4, 20)).isCloseTo(0.8535533905932737, within(1e-12));
        assertThat(LearningRateSchedule.COSINE.factor(12, 4, 20)).isCloseTo(0.5, within(1e-12));
        assertThat(LearningRateSchedule.COSINE.factor(20, 4, 20)).isCloseTo(0, within(1e-12));
    }

    @Test
    void shouldStartAtTheFullRateWithoutWarmUp() {
        assertThat(LearningRateSchedule.CONSTANT.factor(0, 0, 20)).isEqualTo(1);
    }

    /** get_linear_schedule_with_warmup(optimizer, 2, 10) of transformers. */
    @Test
    void shouldFallAlongALineAsTransformersDoes() {
        double[] expected = {0, 0.5, 1, 0.875, 0.75, 0.625, 0.5, 0.375, 0.25, 0.125};

        for (int step = 0; step < expected.length; step++) {
            assertThat(LearningRateSchedule.LINEAR.factor(step, 2, 10)).isCloseTo(expected[step], within(1e-12));
        }
    }
}
