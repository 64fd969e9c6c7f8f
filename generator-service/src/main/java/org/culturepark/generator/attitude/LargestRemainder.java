package org.culturepark.generator.attitude;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Hamilton's method of apportionment: whole numbers that follow shares and add up. */
final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * Apportions {@code total} units. Every key gets the whole part of its quota; what is left goes one each to the
     * largest remainders, of equal ones to the larger share first, then to the lower key.
     *
     * @param shares non-negative, at least one positive; need not add up to 1
     * @return units by key, 0 included; they add up to {@code total}
     */
    static SortedMap<Integer, Integer> apportion(SortedMap<Integer, Double> shares, int total) {
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        SortedMap<Integer, Integer> units = new TreeMap<>();
        shares.forEach((key, share) -> units.put(key, (int) Math.floor(quota(share, sum, total))));
        int left = total - units.values().stream().mapToInt(Integer::intValue).sum();
        byRemainder(shares, sum, total).stream().limit(left).forEach(key -> units.merge(key, 1, Integer::sum));
        return units;
    }

    private static List<Integer> byRemainder(SortedMap<Integer, Double> shares, double sum, int total) {
        return shares.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Comparator.<Map.Entry<Integer, Double>>comparingDouble(
                                entry -> -remainder(entry.getValue(), sum, total))
                        .thenComparing(Comparator.comparingDouble(entry -> -entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double remainder(double share, double sum, int total) {
        double quota = quota(share, sum, total);
        return quota - Math.floor(quota);
    }

    private static double quota(double share, double sum, int total) {
        // The shares come rounded to four digits: without this, 0.1 * 30 would fall short of 3.
        return Math.round(share / sum * total * 1e9) / 1e9;
    }
}
