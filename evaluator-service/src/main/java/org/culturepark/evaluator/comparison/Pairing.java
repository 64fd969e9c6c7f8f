package org.culturepark.evaluator.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.statistics.Bootstrap;
import org.culturepark.evaluator.statistics.McNemar;
import org.culturepark.evaluator.statistics.Measure;
import org.culturepark.evaluator.statistics.PairedDifference;
import org.culturepark.evaluator.statistics.Tallies;

/**
 * Two models on the same things: one thing, or several of one benchmark of which the mean counts.
 *
 * @param culture empty in a total over cultures
 * @param family of tasks that share texts
 * @param measure of both
 */
record Pairing(
        BenchmarkName benchmark,
        Optional<String> culture,
        String label,
        String family,
        Result.Headline headline,
        String model,
        String against,
        Measure measure,
        Tallies ones,
        Tallies others,
        Optional<McNemar> mcNemar) {

    PairedDifference difference(Bootstrap bootstrap) {
        return PairedDifference.of(measure, ones, others, bootstrap);
    }

    Optional<Double> value() {
        return told(measure.of(ones.sharedWith(others)));
    }

    Optional<Double> againstValue() {
        return told(measure.of(others.sharedWith(ones)));
    }

    private static Optional<Double> told(double value) {
        return Optional.of(value).filter(Double::isFinite);
    }

    /** The mean of several pairings of one benchmark and two models; what is one text in several of them is drawn as one. */
    static Pairing mean(List<Pairing> parts, Optional<String> culture, String label) {
        Pairing first = parts.get(0);
        List<Measure> measures = parts.stream().map(Pairing::measure).toList();
        return new Pairing(
                first.benchmark,
                culture,
                label,
                first.family,
                first.headline,
                first.model,
                first.against,
                Measure.average(measures),
                Tallies.joined(parts.stream().map(Pairing::ones).toList(), measures),
                Tallies.joined(parts.stream().map(Pairing::others).toList(), measures),
                Optional.empty());
    }

    Pairing labelled(String other) {
        return new Pairing(benchmark, culture, other, family, headline, model, against, measure, ones, others, mcNemar);
    }

    /** Groups in the order in which they come. */
    static <K> Collection<List<Pairing>> by(Function<Pairing, K> key, List<Pairing> all) {
        Map<K, List<Pairing>> groups = new LinkedHashMap<>();
        all.forEach(one ->
                groups.computeIfAbsent(key.apply(one), any -> new ArrayList<>()).add(one));
        return groups.values();
    }
}
