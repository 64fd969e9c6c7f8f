package org.culturepark.trainer.lora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingProgressTest {
    private static final double GUESSING = 10.8;

    private final TrainingProgress progress = new TrainingProgress(100, List.of(), List.of());

    @Test
    void shouldTakeFiveStepsWorseThanGuessingForABlowUp() {
        losses(3, 2, 12, 12, 12, 12);
        assertThat(progress.hasBlownUp(GUESSING)).isFalse();

        losses(12);

        assertThat(progress.hasBlownUp(GUESSING)).isTrue();
    }

    @Test
    void shouldLetAModelStartThatKnowsNothing() {
        losses(11, 11.5, 12, 11.5, 11);

        assertThat(progress.hasBlownUp(GUESSING)).isFalse();
    }

    @Test
    void shouldStallWhenMeasurementsGetNoBetterWhateverTheUntrainedModelHad() {
        progress.measured(1);
        measure(3, 2, 2.5);
        assertThat(progress.hasStalled(2)).isFalse();
        assertThat(progress.best()).contains(new HeldOutLoss(2, 2));

        measure(2.1);

        assertThat(progress.hasStalled(2)).isTrue();
        assertThat(progress.hasStalled(0)).isFalse();
    }

    private void losses(double... losses) {
        for (double loss : losses) {
            progress.step(loss, 10);
        }
    }

    private void measure(double... heldOut) {
        for (double loss : heldOut) {
            losses(1);
            progress.measured(loss);
        }
    }
}
