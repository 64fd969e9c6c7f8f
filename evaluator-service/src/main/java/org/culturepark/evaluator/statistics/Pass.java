package org.culturepark.evaluator.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Goes through two models' units, again and again. Used by one thread. */
final class Pass {
    private final Measure measure;
    private final Patterns patterns;
    private final int[] drawn;
    private final double[] sums;
    private final double[] otherSums;

    Pass(Measure measure, Patterns patterns) {
        this.measure = measure;
        this.patterns = patterns;
        this.drawn = new int[patterns.kinds()];
        this.sums = new double[measure.cells()];
        this.otherSums = new double[measure.cells()];
    }

    /** The first model's figure when as many units as there are have been drawn with replacement. */
    double drawn(SplittableRandom random) {
        draw(random);
        return measure.of(sums);
    }

    /** The difference of both models' figures, which both go through with the same units drawn. */
    double drawnDifference(SplittableRandom random) {
        draw(random);
        return measure.of(sums) - measure.of(otherSums);
    }

    private void draw(SplittableRandom random) {
        Arrays.fill(drawn, 0);
        int units = patterns.units();
        for (int turn = 0; turn < units; turn++) {
            drawn[patterns.kindOf(random.nextInt(units))]++;
        }
        clear();
        for (int kind = 0; kind < drawn.length; kind++) {
            patterns.ones().addTo(sums, kind, drawn[kind]);
            patterns.others().addTo(otherSums, kind, drawn[kind]);
        }
    }

    /** The difference when a coin decides for each unit which model said what. */
    double exchangedDifference(SplittableRandom random) {
        clear();
        for (int kind = 0; kind < drawn.length; kind++) {
            int swapped = heads(random, patterns.size(kind));
            int kept = patterns.size(kind) - swapped;
            patterns.ones().addTo(sums, kind, kept);
            patterns.others().addTo(sums, kind, swapped);
            patterns.others().addTo(otherSums, kind, kept);
            patterns.ones().addTo(otherSums, kind, swapped);
        }
        return measure.of(sums) - measure.of(otherSums);
    }

    /** How many of so many coins show heads. */
    private static int heads(SplittableRandom random, int coins) {
        int heads = 0;
        for (int left = coins; left > 0; left -= Long.SIZE) {
            long bits = random.nextLong();
            heads += Long.bitCount(left >= Long.SIZE ? bits : bits >>> (Long.SIZE - left));
        }
        return heads;
    }

    private void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(otherSums, 0);
    }
}
