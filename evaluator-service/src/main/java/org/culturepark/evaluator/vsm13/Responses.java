package org.culturepark.evaluator.vsm13;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Valid answers, 1 to 5, by item. What was refused, invalid or failed is missing and enters no mean. */
public final class Responses {
    private final Map<Integer, List<Integer>> codesByItem = new TreeMap<>();

    /** Counts one valid answer. */
    public void add(int item, int code) {
        codesByItem.computeIfAbsent(item, any -> new ArrayList<>()).add(code);
    }

    /** How many answers were counted. */
    public int size() {
        return codesByItem.values().stream().mapToInt(List::size).sum();
    }

    /** The six indices, as far as the answers go. */
    public Indices indices() {
        return Indices.of(means());
    }

    ItemMeans means() {
        Map<Integer, Double> means = new HashMap<>();
        codesByItem.forEach((item, codes) -> means.put(item, mean(codes)));
        return new ItemMeans(means);
    }

    /** Mean over the items of the standard deviation (divisor n) between those who answered; empty without answers. */
    OptionalDouble spread() {
        return codesByItem.values().stream().mapToDouble(Responses::deviation).average();
    }

    /** Share of the most frequent code among all answers; empty without answers. */
    OptionalDouble shareOfMostFrequentCode() {
        List<Integer> all = codesByItem.values().stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return OptionalDouble.empty();
        }
        Collection<Long> counts = all.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values();
        return OptionalDouble.of(
                (double) counts.stream().mapToLong(count -> count).max().orElse(0) / all.size());
    }

    /** Share of the items that several people answered and all of them alike; empty if there is no such item. */
    OptionalDouble shareOfUnanimousItems() {
        return codesByItem.values().stream()
                .filter(codes -> codes.size() > 1)
                .mapToDouble(codes -> codes.stream().distinct().count() == 1 ? 1 : 0)
                .average();
    }

    private static double mean(List<Integer> codes) {
        return codes.stream().mapToInt(code -> code).average().orElseThrow();
    }

    private static double deviation(List<Integer> codes) {
        double mean = mean(codes);
        double squares = codes.stream()
                .mapToDouble(code -> (code - mean) * (code - mean))
                .sum();
        return Math.sqrt(squares / codes.size());
    }
}
