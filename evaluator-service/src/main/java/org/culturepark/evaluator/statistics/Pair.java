package org.culturepark.evaluator.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Two models' tallies of the same units, and the sums of one pass over them. Used by one thread. */
final class Pair {
    private final Measure measure;
    private final Units ones;
    private final Units others;
    private final double[] sums;
    private final double[] otherSums;

    Pair(Measure measure, Tallies one, Tallies other) {
        this.measure = measure;
        this.ones = new Units(one);
        this.others = new Units(other);
        this.sums = new double[measure.cells()];
        this.otherSums = new double[measure.cells()];
    }

    double drawn(SplittableRandom random) {
        clear();
        for (int drawn = 0; drawn < ones.size(); drawn++) {
            int unit = random.nextInt(ones.size());
            ones.addTo(sums, unit);
            others.addTo(otherSums, unit);
        }
        return difference();
    }

    double exchanged(SplittableRandom random) {
        clear();
        for (int unit = 0; unit < ones.size(); unit++) {
            boolean swap = random.nextBoolean();
            ones.addTo(swap ? otherSums : sums, unit);
            others.addTo(swap ? sums : otherSums, unit);
        }
        return difference();
    }

    private void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(otherSums, 0);
    }

    private double difference() {
        return measure.of(sums) - measure.of(otherSums);
    }
}
