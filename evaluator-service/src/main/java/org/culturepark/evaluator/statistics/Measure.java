package org.culturepark.evaluator.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A figure as a function of sums over units.
 *
 * @param cells how many sums it needs
 * @param statistic of the sums; not a number where they do not suffice
 */
public record Measure(int cells, ToDoubleFunction<double[]> statistic) {

    /** The mean of a value that each unit has: cell 0 sums the values, cell 1 counts. */
    public static Measure mean() {
        return new Measure(2, sums -> sums[1] == 0 ? Double.NaN : sums[0] / sums[1]);
    }

    /** The mean of several measures, each over cells of its own, in this order; not a number if one of them is not. */
    public static Measure average(List<Measure> parts) {
        int cells = parts.stream().mapToInt(Measure::cells).sum();
        return new Measure(cells, sums -> {
            double total = 0;
            int from = 0;
            for (Measure part : parts) {
                total += part.of(Arrays.copyOfRange(sums, from, from + part.cells));
                from += part.cells;
            }
            return total / parts.size();
        });
    }

    public double of(Tallies tallies) {
        return of(tallies.totals(cells));
    }

    double of(double[] sums) {
        return statistic.applyAsDouble(sums);
    }
}
