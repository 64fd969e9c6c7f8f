package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import java.util.List;
import org.culturepark.trainer.base.LoraTarget;

/**
 * The adapters of layers that read the same input, and where their gradients are summed up.
 *
 * <p>All are views into the run's {@link LoraParameters}, so an optimizer step is seen here at once.
 *
 * @param down the A of every adapted layer, stacked: [layers * rank, in]
 * @param downTransposed a view of {@code down}
 * @param downGradient of the shape of {@code down}
 * @param ups the adapted layers, in the order of {@code down}
 * @param scale alpha / rank
 */
record LoraFactors(NDArray down, NDArray downTransposed, NDArray downGradient, List<Up> ups, float scale) {
    LoraFactors(NDArray down, NDArray downGradient, List<Up> ups, float scale) {
        this(down, down.transpose(), downGradient, ups, scale);
    }

    /**
     * B of one layer.
     *
     * @param weight [out, rank]
     * @param transposed a view of {@code weight}
     */
    record Up(LoraTarget target, NDArray weight, NDArray transposed, NDArray gradient) {
        Up(LoraTarget target, NDArray weight, NDArray gradient) {
            this(target, weight, weight.transpose(), gradient);
        }
    }
}
