package org.culturepark.evaluator.vsm13;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.culturepark.evaluator.benchmark.Measured;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.statistics.Ranks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Cultures beside each other, which is what the manual means its scores for. Differences between cultures do not depend on
 * the constant C; anchored scores share one C per dimension, that which brings their mean to the mean of the published ones.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "CultureTable")
record CultureTable(List<Row> cultures, List<Agreement> dimensions, List<String> notes) {
    private static final List<String> NOTES = List.of(
            "The manual compares matched groups of many countries; few cultures, and personas instead of people, show little.",
            "Differences between cultures do not depend on the constant C. Anchored scores share one constant per dimension.",
            "Scores are not clipped. Rank correlation over fewer than five cultures is easily had by chance.");

    /** One culture: the model's score with C = 50, the same anchored, and the published one, by dimension. */
    @Schema(name = "CultureRow")
    record Row(
            String culture,
            String model,
            Map<Dimension, Double> scores,
            Map<Dimension, Double> anchored,
            Map<Dimension, Double> published) {}

    /**
     * How a dimension agrees over the cultures.
     *
     * @param differenceError mean size of the error of the difference between two cultures, which no constant touches
     * @param rankCorrelation Spearman's
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "DimensionAgreement")
    record Agreement(
            Dimension dimension,
            int cultures,
            Optional<Double> constant,
            Optional<Double> differenceError,
            Optional<Double> rankCorrelation) {}

    /** @param measured VSM13 evaluations; of each culture the first counts */
    static CultureTable of(List<Measured> measured) {
        Map<String, Measured> byCulture = new LinkedHashMap<>();
        measured.forEach(one -> byCulture.putIfAbsent(one.candidate().culture(), one));
        Map<Dimension, Double> shifts = new EnumMap<>(Dimension.class);
        List<Agreement> agreements = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            DimensionPairs pairs = DimensionPairs.of(dimension, byCulture.values());
            pairs.shift().ifPresent(shift -> shifts.put(dimension, shift));
            agreements.add(agreement(dimension, pairs));
        }
        return new CultureTable(
                byCulture.values().stream().map(one -> row(one, shifts)).toList(), agreements, NOTES);
    }

    private static Agreement agreement(Dimension dimension, DimensionPairs pairs) {
        return new Agreement(
                dimension,
                pairs.size(),
                Optional.of(pairs.shift())
                        .filter(OptionalDouble::isPresent)
                        .map(shift -> Dimension.CONSTANT + shift.getAsDouble()),
                pairs.differenceError(),
                Ranks.spearman(pairs.scores(), pairs.published()));
    }

    private static Row row(Measured measured, Map<Dimension, Double> shifts) {
        Map<Dimension, Double> scores = new EnumMap<>(Dimension.class);
        Map<Dimension, Double> anchored = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            score(measured.result(), dimension).ifPresent(score -> {
                scores.put(dimension, score);
                Optional.ofNullable(shifts.get(dimension)).ifPresent(shift -> anchored.put(dimension, score + shift));
            });
        }
        String culture = measured.candidate().culture();
        return new Row(
                culture,
                measured.candidate().model(),
                scores,
                anchored,
                PublishedScores.of(culture).map(Indices::scores).orElse(Map.of()));
    }

    static Optional<Double> score(Result result, Dimension dimension) {
        return result.figures().getOrDefault(dimension.figure(), Optional.empty());
    }
}
