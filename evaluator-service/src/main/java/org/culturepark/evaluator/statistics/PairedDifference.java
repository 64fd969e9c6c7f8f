package org.culturepark.evaluator.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * Two models that were asked the same, unit by unit.
 *
 * @param value the first one's figure less the other's
 * @param interval of the difference, by paired bootstrap
 * @param p two-sided, by paired randomisation: how often a difference as large comes about when a coin decides which model
 *     said what; 1 if it cannot be told
 * @param effect the difference in standard deviations between units (of a mean, Cohen's d of the differences); empty where
 *     there is no spread
 * @param units that both have answers for
 */
public record PairedDifference(
        double value, Optional<Interval> interval, double p, Optional<Double> effect, int units) {

    /** Not a number in {@link #value} where a figure cannot be told. */
    public static PairedDifference of(Measure measure, Tallies first, Tallies second, Bootstrap bootstrap) {
        Tallies one = first.sharedWith(second);
        Tallies other = second.sharedWith(first);
        int units = one.byUnit().size();
        double value = measure.of(one) - measure.of(other);
        if (!Double.isFinite(value) || units == 0) {
            return new PairedDifference(Double.NaN, Optional.empty(), 1, Optional.empty(), units);
        }
        double[] drawn = bootstrap.differences(measure, one, other);
        double p = p(value, bootstrap.exchanged(measure, one, other));
        return new PairedDifference(value, Interval.of(drawn), p, effect(value, drawn, units), units);
    }

    /** With the observed one among those that chance could have brought, so that it is never 0 (Phipson and Smyth, 2010). */
    private static double p(double value, double[] exchanged) {
        double bound = Math.abs(value) - 1e-12;
        long asLarge = Arrays.stream(exchanged)
                .filter(chance -> !(Math.abs(chance) < bound))
                .count();
        return (asLarge + 1.0) / (exchanged.length + 1.0);
    }

    private static Optional<Double> effect(double value, double[] drawn, int units) {
        double[] told = Arrays.stream(drawn).filter(Double::isFinite).toArray();
        double mean = Arrays.stream(told).average().orElse(0);
        double variance =
                Arrays.stream(told).map(one -> (one - mean) * (one - mean)).sum() / Math.max(1, told.length - 1);
        double spread = Math.sqrt(variance * units);
        return spread == 0 ? Optional.empty() : Optional.of(value / spread);
    }
}
