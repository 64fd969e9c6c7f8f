package org.culturepark.evaluator.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The mean of the results of several repeats, and how far they lie apart; never the best of them. */
final class MeanResult {
    private MeanResult() {}

    static Result of(List<Result> repeats) {
        Result first = repeats.get(0);
        if (repeats.size() == 1) {
            return first;
        }
        List<Optional<Double>> headlines =
                repeats.stream().map(result -> result.headline().value()).toList();
        SortedMap<String, Optional<Double>> figures = new TreeMap<>();
        first.figures().keySet().forEach(name -> figures.put(name, mean(valuesOf(name, repeats))));
        figures.put("repeats", Optional.of((double) repeats.size()));
        figures.put("headlineSpread", spread(headlines));
        return new Result(
                new Result.Headline(
                        first.headline().measure(),
                        mean(headlines),
                        first.headline().direction()),
                first.floors(),
                figures,
                tables(repeats),
                repeats.stream().anyMatch(Result::degenerate),
                caveats(repeats, spread(headlines)));
    }

    private static List<Optional<Double>> valuesOf(String name, List<Result> repeats) {
        return repeats.stream()
                .map(result -> result.figures().getOrDefault(name, Optional.empty()))
                .toList();
    }

    private static Optional<Double> mean(List<Optional<Double>> values) {
        OptionalDouble mean =
                values.stream().mapToDouble(value -> value.orElse(Double.NaN)).average();
        return Figures.boxed(mean).filter(Double::isFinite);
    }

    /** Standard deviation with the divisor n − 1. */
    private static Optional<Double> spread(List<Optional<Double>> values) {
        return mean(values)
                .map(mean -> Math.sqrt(values.stream()
                                .mapToDouble(value -> value.orElseThrow() - mean)
                                .map(difference -> difference * difference)
                                .sum()
                        / (values.size() - 1)));
    }

    private static SortedMap<String, Result.Table> tables(List<Result> repeats) {
        SortedMap<String, Result.Table> tables = new TreeMap<>();
        for (int repeat = 0; repeat < repeats.size(); repeat++) {
            String suffix = repeat == 0 ? "" : " (repeat " + (repeat + 1) + ")";
            repeats.get(repeat).tables().forEach((name, table) -> tables.put(name + suffix, table));
        }
        return tables;
    }

    private static List<String> caveats(List<Result> repeats, Optional<Double> spread) {
        Set<String> caveats = new LinkedHashSet<>();
        caveats.add(String.format(
                Locale.ROOT,
                "Every figure is the mean of %d seeded repeats%s.",
                repeats.size(),
                spread.map(value -> String.format(Locale.ROOT, "; the headline's standard deviation is %.3f", value))
                        .orElse("")));
        repeats.forEach(result -> caveats.addAll(result.caveats()));
        return new ArrayList<>(caveats);
    }
}
