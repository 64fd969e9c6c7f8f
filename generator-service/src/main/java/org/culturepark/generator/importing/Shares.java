package org.culturepark.generator.importing;

import java.util.SortedMap;
import java.util.TreeMap;

/** Amounts as parts of their sum. */
final class Shares {
    private Shares() {}

    /** Shares that add up to 1; empty if the amounts add up to nothing. */
    static SortedMap<Integer, Double> of(SortedMap<Integer, Double> amounts) {
        double sum = sum(amounts);
        SortedMap<Integer, Double> shares = new TreeMap<>();
        if (sum > 0) {
            amounts.forEach((code, amount) -> shares.put(code, amount / sum));
        }
        return shares;
    }

    static double sum(SortedMap<Integer, Double> amounts) {
        return amounts.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
