package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import java.nio.FloatBuffer;
import java.util.SplittableRandom;

/**
 * Drops inputs of the adapters and scales up the rest.
 *
 * <p>A mask is a function of the seed and of the layer, so the backward pass makes it again instead of keeping it,
 * and a resumed run sees the same masks. PyTorch's own generator is slower, and its state is out of DJL's reach.
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

    /** Sets the masks of the next forward and backward pass. */
    void seed(long passSeed) {
        this.seed = passSeed;
    }

    /**
     * @param x [rows, width]
     * @param layer the same number gives the same mask
     */
    NDArray apply(NDArray x, int layer) {
        if (rate == 0) {
            return x;
        }
        fill(staging.floats(Math.toIntExact(x.size())), layer);
        try (NDArray mask = staging.wrap(x.getManager(), x.getShape())) {
            return x.mul(mask);
        }
    }

    private void fill(FloatBuffer mask, int layer) {
        SplittableRandom random = new SplittableRandom(seed + GOLDEN_RATIO * (layer + 1));
        int threshold = (int) Math.round(rate * (1 << DRAW_BITS));
        float kept = (float) (1 / (1 - rate));
        while (mask.hasRemaining()) {
            long draw = random.nextLong();
            for (int i = 0; i < MASKS_A_DRAW && mask.hasRemaining(); i++, draw >>>= DRAW_BITS) {
                mask.put((draw & 0xffff) < threshold ? 0 : kept);
            }
        }
    }
}
