package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import java.nio.ByteBuffer;
import java.util.SplittableRandom;

/**
 * Drops inputs of the adapters and scales up the rest.
 *
 * <p>A mask is a function of the seed and of the layer, so that a resumed run sees the same masks: PyTorch's own
 * generator is slower, and its state is out of DJL's reach.
 */
final class Dropout {
    private static final long GOLDEN_RATIO = 0x9e3779b97f4a7c15L;
    private static final int MASKS_A_DRAW = 4;
    private static final int DRAW_BITS = 16;

    private final double rate;
    private final StagingBuffer staging = new StagingBuffer();
    private long seed;

    Dropout(double rate) {
        this.rate = rate;
    }

    static Dropout none() {
        return new Dropout(0);
    }

    boolean isOn() {
        return rate > 0;
    }

    /** What kept inputs are multiplied by, so that their sum stays what it was on average. */
    double scale() {
        return 1 / (1 - rate);
    }

    /**
     * Sets the masks of the next forward and backward pass.
     *
     * @param pass within the step, from 0
     */
    void seed(long run, int step, int pass) {
        this.seed = new SplittableRandom(run * 1_000_003 + step).nextLong() + pass;
    }

    /**
     * @param x [rows, width]
     * @param layer the same number gives the same mask
     * @return true where x is kept: [rows, width], a byte each
     */
    NDArray mask(NDArray x, int layer) {
        fill(staging.bytes(Math.toIntExact(x.size())), layer);
        try (NDArray bytes = staging.wrap(x.getManager(), x.getShape(), DataType.UINT8)) {
            return bytes.toType(DataType.BOOLEAN, true);
        }
    }

    private void fill(ByteBuffer mask, int layer) {
        SplittableRandom random = new SplittableRandom(seed + GOLDEN_RATIO * (layer + 1));
        int threshold = (int) Math.round(rate * (1 << DRAW_BITS));
        while (mask.hasRemaining()) {
            long draw = random.nextLong();
            for (int i = 0; i < MASKS_A_DRAW && mask.hasRemaining(); i++, draw >>>= DRAW_BITS) {
                mask.put((byte) ((draw & 0xffff) < threshold ? 0 : 1));
            }
        }
    }
}
