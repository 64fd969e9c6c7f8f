package org.culturepark.evaluator.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.culturepark.evaluator.benchmark.Figures;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.benchmark.Result.Direction;
import org.culturepark.evaluator.benchmark.Result.Floor;
import org.culturepark.evaluator.benchmark.Result.Headline;

/**
 * Figures of a labelled data set.
 *
 * @param matrix all texts
 * @param answered only those whose answer named a label; its score comes second
 * @param gold the gold labels, for the floors
 * @param misses answers that named no label
 */
record ModerationScore(ConfusionMatrix matrix, ConfusionMatrix answered, List<String> gold, Misses misses, long seed) {
    /** From this share on, one label given to everything is no judgement. */
    private static final double SAME_LABEL = 0.95;

    Result result(Optional<Double> untuned, List<String> ofTask) {
        TreeMap<String, Result.Table> tables = new TreeMap<>();
        tables.put("confusion", matrix.table());
        return new Result(
                Headline.of("macroF1", OptionalDouble.of(F1.macro(matrix)), Direction.HIGHER),
                floors(untuned),
                figures().all(),
                tables,
                degenerate(),
                caveats(ofTask));
    }

    private List<Floor> floors(Optional<Double> untuned) {
        List<Floor> floors = new ArrayList<>();
        floors.add(new Floor("majority label", ModerationFloors.majority(gold, matrix.labels())));
        floors.add(new Floor("uniform random", ModerationFloors.uniformRandom(gold, matrix.labels(), seed)));
        untuned.ifPresent(score -> floors.add(new Floor("untuned model", score)));
        return floors;
    }

    private Figures figures() {
        Figures figures = new Figures()
                .put("weightedF1", F1.weighted(matrix))
                .put("accuracy", F1.accuracy(matrix))
                .put("coverage", coverage())
                .put("invalid", misses.invalid())
                .put("refused", misses.refused())
                .put("failed", misses.failed())
                .put("macroF1Answered", answered.total() == 0 ? Double.NaN : F1.macro(answered))
                .put("mostFrequentLabelShare", mostFrequentLabelShare());
        for (String label : matrix.labels()) {
            ClassScore score = matrix.of(label);
            figures.put("precision." + label, score.precision())
                    .put("recall." + label, score.recall())
                    .put("f1." + label, score.f1())
                    .put("support." + label, score.support());
        }
        return figures;
    }

    private double coverage() {
        return matrix.total() == 0 ? 0 : 1 - (double) matrix.invalid() / matrix.total();
    }

    /** Share of the most given label among the answers that named one; NaN without such answers. */
    private double mostFrequentLabelShare() {
        int most = matrix.labels().stream()
                .mapToInt(label -> matrix.of(label).predicted())
                .max()
                .orElse(0);
        return answered.total() == 0 ? Double.NaN : (double) most / answered.total();
    }

    private boolean degenerate() {
        return coverage() < 0.5 || mostFrequentLabelShare() >= SAME_LABEL;
    }

    private List<String> caveats(List<String> ofTask) {
        List<String> caveats = new ArrayList<>();
        if (coverage() < 1) {
            caveats.add(String.format(
                    Locale.ROOT,
                    "%d answers fit no label, %d are refusals and %d never came; all count as misses. On the %.0f %% that"
                            + " named a label, macro-F1 is %.3f.",
                    misses.invalid(),
                    misses.refused(),
                    misses.failed(),
                    100 * coverage(),
                    answered.total() == 0 ? 0 : F1.macro(answered)));
        }
        if (mostFrequentLabelShare() >= SAME_LABEL) {
            caveats.add("The model gives nearly every text the same label.");
        }
        caveats.addAll(ofTask);
        return caveats;
    }
}
