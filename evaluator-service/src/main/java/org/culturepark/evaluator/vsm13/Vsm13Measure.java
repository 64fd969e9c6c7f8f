package org.culturepark.evaluator.vsm13;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.culturepark.evaluator.statistics.Measure;

/** The distance as a function of how often each code was given to each item: a cell for every item and code. */
public final class Vsm13Measure {
    private static final int ITEMS = 24;
    private static final int CODES = 5;
    public static final int CELLS = ITEMS * CODES;

    private Vsm13Measure() {}

    /** @param code 1 to 5 */
    public static int cell(int item, int code) {
        return (item - 1) * CODES + code - 1;
    }

    /** Not a number where one of the published dimensions cannot be told, so that no two distances cover different ones. */
    static Measure of(Indices published) {
        List<Dimension> dimensions = new ArrayList<>(published.scores().keySet());
        return new Measure(CELLS, counts -> distance(counts, 0, published, dimensions));
    }

    /** @param from the cell of item 1 and code 1 */
    public static double distance(double[] counts, int from, Indices published, List<Dimension> dimensions) {
        return Indices.of(means(counts, from)).distanceTo(published, dimensions).orElse(Double.NaN);
    }

    private static ItemMeans means(double[] counts, int from) {
        Map<Integer, Double> means = new HashMap<>();
        for (int item = 1; item <= ITEMS; item++) {
            OptionalDouble mean = mean(counts, from + cell(item, 1));
            if (mean.isPresent()) {
                means.put(item, mean.getAsDouble());
            }
        }
        return new ItemMeans(means);
    }

    private static OptionalDouble mean(double[] counts, int first) {
        double sum = 0;
        double answers = 0;
        for (int code = 1; code <= CODES; code++) {
            sum += code * counts[first + code - 1];
            answers += counts[first + code - 1];
        }
        return answers == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / answers);
    }
}
