package org.culturepark.trainer.lora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
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
    void shouldDropTheShareAskedForAndKeepTheMean() {
        NDArray dropped = new Dropout(0.25).apply(ones, 3);

        assertThat((double)
                        dropped.eq(0).toType(ones.getDataType(), false).mean().getFloat())
                .isCloseTo(0.25, within(0.01));
        assertThat((double) dropped.mean().getFloat()).isCloseTo(1, within(0.02));
    }

    @Test
    void shouldGiveTheSameMaskInTheBackwardPassAndAnotherPerLayerAndPass() {
        Dropout dropout = new Dropout(0.5);
        dropout.seed(7);
        float[] forward = dropout.apply(ones, 1).toFloatArray();

        assertThat(dropout.apply(ones, 1).toFloatArray()).isEqualTo(forward);
        assertThat(dropout.apply(ones, 2).toFloatArray()).isNotEqualTo(forward);
        dropout.seed(8);
        assertThat(dropout.apply(ones, 1).toFloatArray()).isNotEqualTo(forward);
    }

    @Test
    void shouldLeaveTheInputAloneAtRateZero() {
        assertThat(Dropout.none().apply(ones, 1)).isSameAs(ones);
    }
}
