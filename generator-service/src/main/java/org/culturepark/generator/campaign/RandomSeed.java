package org.culturepark.generator.campaign;

import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;

/** Random seeds that follow from the campaign's, so that whatever is drawn can be drawn again. */
public final class RandomSeed {
    private RandomSeed() {}

    /** A seed for what {@code path} names, 0 to 2^31 - 1 (endpoints take no more). */
    public static int derive(long seed, Object... path) {
        UUID mixed = Identity.of("random-seed", seed, Arrays.asList(path));
        return (int) (mixed.getMostSignificantBits() >>> 33);
    }

    public static Random random(long seed, Object... path) {
        return new Random(derive(seed, path));
    }
}
