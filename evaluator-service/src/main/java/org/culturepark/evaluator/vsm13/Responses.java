package org.culturepark.evaluator.vsm13;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Valid answers, 1 to 5, by item. What was refused, invalid or failed is missing and enters no mean. An answer that was read
 * from probabilities counts for several codes in part.
 */
public final class Responses {
    private final Map<Integer, List<Map<Integer, Double>>> weightsByItem = new TreeMap<>();

    /** Counts one valid answer. */
    public void add(int item, int code) {
        add(item, Map.of(code, 1.0));
    }

    /** @param weights by code, which sum to 1; nothing is counted if there are none */
    void add(int item, Map<Integer, Double> weights) {
        if (!weights.isEmpty()) {
            weightsByItem.computeIfAbsent(item, any -> new ArrayList<>()).add(weights);
        }
    }

    /** How many answers were counted. */
    public int size() {
        return weightsByItem.values().stream().mapToInt(List::size).sum();
    }

    /** The six indices, as far as the answers go. */
    public Indices indices() {
        return Indices.of(means());
    }

    ItemMeans means() {
        Map<Integer, Double> means = new HashMap<>();
        weightsByItem.forEach((item, answers) -> means.put(item, mean(answers)));
        return new ItemMeans(means);
    }

    /** Mean over the items of the standard deviation (divisor n) between those who answered; empty without answers. */
    OptionalDouble spread() {
        return weightsByItem.values().stream().mapToDouble(Responses::deviation).average();
    }

    /** Share of the most frequent code among all answers; empty without answers. */
    OptionalDouble shareOfMostFrequentCode() {
        Map<Integer, Double> counts = new HashMap<>();
        weightsByItem.values().stream()
                .flatMap(List::stream)
                .forEach(weights -> weights.forEach((code, weight) -> counts.merge(code, weight, Double::sum)));
        return counts.values().stream().mapToDouble(count -> count).max().stream()
                .map(most -> most / size())
                .findFirst();
    }

    /** Share of the items that several people answered and all of them alike; empty if there is no such item. */
    OptionalDouble shareOfUnanimousItems() {
        return weightsByItem.values().stream()
                .filter(answers -> answers.size() > 1)
                .mapToDouble(answers -> answers.stream().distinct().count() == 1 ? 1 : 0)
                .average();
    }

    private static double mean(List<Map<Integer, Double>> answers) {
        return answers.stream().mapToDouble(Responses::expected).average().orElseThrow();
    }

    private static double expected(Map<Integer, Double> weights) {
        return weights.entrySet().stream()
                .mapToDouble(weight -> weight.getKey() * weight.getValue())
                .sum();
    }

    private static double deviation(List<Map<Integer, Double>> answers) {
        double mean = mean(answers);
        double squares = answers.stream()
                .mapToDouble(Responses::expected)
                .map(code -> (code - mean) * (code - mean))
                .sum();
        return Math.sqrt(squares / answers.size());
    }
}
