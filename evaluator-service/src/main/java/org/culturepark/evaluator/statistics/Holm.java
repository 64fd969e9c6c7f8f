package org.culturepark.evaluator.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Correction for many comparisons (Holm, 1979): the chance of any false alarm among all of them stays at the level. */
public final class Holm {
    private Holm() {}

    /** Adjusted values in the order of those given, each at most 1. */
    public static List<Double> adjusted(List<Double> values) {
        List<Integer> ascending = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(values::get))
                .toList();
        Double[] adjusted = new Double[values.size()];
        double largest = 0;
        for (int rank = 0; rank < ascending.size(); rank++) {
            double stepped = (values.size() - rank) * values.get(ascending.get(rank));
            largest = Math.max(largest, Math.min(1, stepped));
            adjusted[ascending.get(rank)] = largest;
        }
        return List.of(adjusted);
    }
}
