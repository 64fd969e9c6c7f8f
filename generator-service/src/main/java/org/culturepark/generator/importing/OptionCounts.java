package org.culturepark.generator.importing;

import java.util.SortedMap;
import java.util.TreeMap;
import org.culturepark.generator.seed.Option;
import org.culturepark.generator.seed.Scale;

/** How many people chose each answer of a scale, and how much they weigh. */
final class OptionCounts {
    private final SortedMap<Integer, Double> weights = new TreeMap<>();
    private int people;

    OptionCounts(Scale scale) {
        scale.options().stream().map(Option::code).forEach(code -> weights.put(code, 0.0));
    }

    void add(int code, double weight) {
        people++;
        weights.merge(code, weight, Double::sum);
    }

    int people() {
        return people;
    }

    /** Shares that add up to 1; empty if nobody chose anything. */
    SortedMap<Integer, Double> shares() {
        return Shares.of(weights);
    }
}
