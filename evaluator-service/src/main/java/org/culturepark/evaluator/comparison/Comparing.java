package org.culturepark.evaluator.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturepark.evaluator.benchmark.Benchmark;
import org.culturepark.evaluator.benchmark.Benchmarks;
import org.culturepark.evaluator.benchmark.EvaluationConfig;
import org.culturepark.evaluator.benchmark.Measured;
import org.culturepark.evaluator.benchmark.Measured.Asked;
import org.culturepark.evaluator.benchmark.Result.Direction;
import org.culturepark.evaluator.statistics.Bootstrap;
import org.culturepark.evaluator.statistics.Holm;
import org.culturepark.evaluator.statistics.McNemar;
import org.culturepark.evaluator.statistics.PairedDifference;
import org.culturepark.evaluator.statistics.Verdict;

/** Compares models pair by pair on whatever both were asked, by one rule for all. */
@ApplicationScoped
public class Comparing {
    private static final List<String> NOTES = List.of(
            "Both figures of a row are over the same texts, personas or questions.",
            "better and worse are said only where the interval has no room for zero and the chance of any false alarm in"
                    + " this whole table is at most 5 % (paired randomisation, Holm's correction).",
            "Totals average tasks that share texts first, then cultures.");

    private final Benchmarks benchmarks;
    private final EvaluationConfig config;

    Comparing(Benchmarks benchmarks, EvaluationConfig config) {
        this.benchmarks = benchmarks;
        this.config = config;
    }

    /** @param models in the order asked for; each is compared with those before it */
    public Comparison of(List<String> models, List<Measured> measured) {
        List<Pairing> pairings = new ArrayList<>();
        Map<Asked, Map<String, Measured>> byAsked = byAsked(measured);
        for (int later = 1; later < models.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                List<Pairing> ofPair = pairings(models.get(later), models.get(earlier), byAsked.values());
                pairings.addAll(ofPair);
                pairings.addAll(Totals.of(ofPair));
            }
        }
        return new Comparison(models, rows(pairings), NOTES);
    }

    private static Map<Asked, Map<String, Measured>> byAsked(List<Measured> measured) {
        Map<Asked, Map<String, Measured>> byAsked = new LinkedHashMap<>();
        measured.forEach(one -> byAsked.computeIfAbsent(one.asked(), any -> new LinkedHashMap<>())
                .putIfAbsent(one.candidate().model(), one));
        return byAsked;
    }

    private List<Pairing> pairings(String model, String against, Collection<Map<String, Measured>> asked) {
        return asked.stream()
                .filter(byModel -> byModel.containsKey(model) && byModel.containsKey(against))
                .map(byModel -> pairing(byModel.get(model), byModel.get(against)))
                .toList();
    }

    private Pairing pairing(Measured one, Measured other) {
        Benchmark benchmark = benchmarks.get(one.benchmark());
        return new Pairing(
                one.benchmark(),
                Optional.of(one.candidate().culture()),
                one.label(),
                benchmark.family(one.parameters()),
                one.result().headline(),
                one.candidate().model(),
                other.candidate().model(),
                benchmark.measure(one.candidate(), one.parameters()),
                one.tallies(),
                other.tallies(),
                mcNemar(benchmark, one, other));
    }

    private static Optional<McNemar> mcNemar(Benchmark benchmark, Measured one, Measured other) {
        Optional<Set<String>> right =
                benchmark.right(one.parameters(), one.tallies().sharedWith(other.tallies()));
        Optional<Set<String>> otherRight =
                benchmark.right(other.parameters(), other.tallies().sharedWith(one.tallies()));
        return right.flatMap(mine -> otherRight.map(theirs -> McNemar.of(mine, theirs)));
    }

    private List<Comparison.Row> rows(List<Pairing> pairings) {
        Bootstrap bootstrap = new Bootstrap(config.resamples(), config.seed());
        List<PairedDifference> differences =
                pairings.stream().map(pairing -> pairing.difference(bootstrap)).toList();
        List<Double> adjusted =
                Holm.adjusted(differences.stream().map(PairedDifference::p).toList());
        List<Comparison.Row> rows = new ArrayList<>();
        for (int at = 0; at < pairings.size(); at++) {
            rows.add(row(pairings.get(at), differences.get(at), adjusted.get(at)));
        }
        return rows;
    }

    private static Comparison.Row row(Pairing pairing, PairedDifference difference, double adjusted) {
        Direction direction = pairing.headline().direction();
        Verdict verdict = Verdict.of(difference, adjusted, direction == Direction.LOWER);
        return new Comparison.Row(
                pairing.benchmark(),
                pairing.culture(),
                pairing.label(),
                pairing.model(),
                pairing.against(),
                pairing.headline().measure(),
                direction,
                pairing.value(),
                pairing.againstValue(),
                Optional.of(difference.value()).filter(Double::isFinite),
                difference.interval(),
                difference.p(),
                adjusted,
                difference.effect(),
                pairing.mcNemar(),
                difference.units(),
                verdict,
                verdict.words());
    }
}
