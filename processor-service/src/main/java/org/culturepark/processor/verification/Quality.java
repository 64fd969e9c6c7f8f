package org.culturepark.processor.verification;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a verifier is worth on labelled cases.
 *
 * @param cases number of cases
 * @param accuracy share of right verdicts; abstaining ({@code NOT_DECIDABLE}, {@code UNPARSABLE}) is wrong
 * @param decided share of cases in which it did not abstain
 * @param keptPrecision of what it calls {@code ENTAILS}, the share that does; none if it never says so
 * @param f1 by class: 2tp / (2tp + fp + fn)
 * @param confusion right verdict, then given verdict, then number of cases
 */
public record Quality(
        int cases,
        double accuracy,
        double decided,
        Optional<Double> keptPrecision,
        Map<Verdict, Double> f1,
        Map<Verdict, Map<Verdict, Integer>> confusion) {

    static Quality of(List<Verdict> right, List<Verdict> given) {
        Map<Verdict, Map<Verdict, Integer>> confusion = new EnumMap<>(Verdict.class);
        for (int i = 0; i < right.size(); i++) {
            confusion
                    .computeIfAbsent(right.get(i), verdict -> new EnumMap<>(Verdict.class))
                    .merge(given.get(i), 1, Integer::sum);
        }
        Map<Verdict, Double> f1 = new LinkedHashMap<>();
        confusion.keySet().forEach(verdict -> f1.put(verdict, f1(confusion, verdict)));
        int hits = confusion.keySet().stream()
                .mapToInt(verdict -> cell(confusion, verdict, verdict))
                .sum();
        long abstained = given.stream()
                .filter(verdict -> verdict == Verdict.NOT_DECIDABLE || verdict == Verdict.UNPARSABLE)
                .count();
        return new Quality(
                right.size(),
                (double) hits / right.size(),
                1 - (double) abstained / right.size(),
                precision(confusion, Verdict.ENTAILS),
                f1,
                confusion);
    }

    private static double f1(Map<Verdict, Map<Verdict, Integer>> confusion, Verdict verdict) {
        int hits = cell(confusion, verdict, verdict);
        return 2.0 * hits / (column(confusion, verdict) + row(confusion, verdict));
    }

    private static Optional<Double> precision(Map<Verdict, Map<Verdict, Integer>> confusion, Verdict verdict) {
        int said = column(confusion, verdict);
        return said == 0 ? Optional.empty() : Optional.of((double) cell(confusion, verdict, verdict) / said);
    }

    private static int row(Map<Verdict, Map<Verdict, Integer>> confusion, Verdict right) {
        return confusion.get(right).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int column(Map<Verdict, Map<Verdict, Integer>> confusion, Verdict given) {
        return confusion.keySet().stream()
                .mapToInt(right -> cell(confusion, right, given))
                .sum();
    }

    private static int cell(Map<Verdict, Map<Verdict, Integer>> confusion, Verdict right, Verdict given) {
        return confusion.get(right).getOrDefault(given, 0);
    }
}
