package org.culturepark.trainer.lora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DropoutTest {
    private final NDManager manager = Torch.open();
    private final NDArray ones = manager.ones(new Shape(500, 200));

    @AfterEach
    void close() {
        manager.close();
    }

    @Test
    void shouldDropTheShareAskedFor() {
        NDArray kept = new Dropout(0.25).mask(ones, 3).toType(DataType.FLOAT32, false);

        assertThat((double) kept.mean().getFloat()).isCloseTo(0.75, within(0.01));
    }

    @Test
    void shouldScaleUpWhatItKeeps() {
        assertThat(new Dropout(0.25).scale()).isCloseTo(4.0 / 3, within(1e-12));
    }

    @Test
    void shouldGiveTheSameMaskFromTheSameSeedAndAnotherPerLayerAndPass() {
        Dropout dropout = new Dropout(0.5);
        dropout.seed(7, 0, 0);
        boolean[] first = dropout.mask(ones, 1).toBooleanArray();

        assertThat(dropout.mask(ones, 1).toBooleanArray()).isEqualTo(first);
        assertThat(dropout.mask(ones, 2).toBooleanArray()).isNotEqualTo(first);
        dropout.seed(7, 0, 1);
        assertThat(dropout.mask(ones, 1).toBooleanArray()).isNotEqualTo(first);
        dropout.seed(7, 1, 0);
        assertThat(dropout.mask(ones, 1).toBooleanArray()).isNotEqualTo(first);
        dropout.seed(8, 0, 0);
        assertThat(dropout.mask(ones, 1).toBooleanArray()).isNotEqualTo(first);
    }

    @Test
    void shouldBeOffAtRateZero() {
        assertThat(Dropout.none().isOn()).isFalse();
        assertThat(Dropout.none().scale()).isEqualTo(1);
    }
}
