package org.culturepark.evaluator.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * A percentile interval of a bootstrap.
 *
 * @param level share of resamples inside, 0.95
 */
public record Interval(double low, double high, double level) {
    public static final double LEVEL = 0.95;

    /** Of the figures of all resamples in which there was one; empty if that is so in fewer than nine of ten. */
    static Optional<Interval> of(double[] resampled) {
        double[] told =
                Arrays.stream(resampled).filter(Double::isFinite).sorted().toArray();
        if (told.length == 0 || told.length < 0.9 * resampled.length) {
            return Optional.empty();
        }
        double tail = (1 - LEVEL) / 2;
        return Optional.of(new Interval(quantile(told, tail), quantile(told, 1 - tail), LEVEL));
    }

    public boolean excludesZero() {
        return low > 0 || high < 0;
    }

    /** Linear between order statistics, as NumPy's default (type 7 of Hyndman and Fan). */
    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
