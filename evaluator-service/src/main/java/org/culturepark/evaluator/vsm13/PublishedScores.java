package org.culturepark.evaluator.vsm13;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.culturepark.evaluator.answer.TextResource;

/** Hofstede's published country scores by culture. What was never published is absent: Jordan has two of six. */
public final class PublishedScores {
    private static final Map<String, Indices> BY_CULTURE = TextResource.csv("vsm13/published-scores.csv").stream()
            .collect(Collectors.toMap(line -> line.getField("culture"), PublishedScores::indices));

    private PublishedScores() {}

    public static Optional<Indices> of(String culture) {
        return Optional.ofNullable(BY_CULTURE.get(culture));
    }

    private static Indices indices(NamedCsvRecord line) {
        Map<Dimension, Double> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            String score = line.getField(dimension.figure());
            if (!score.isBlank()) {
                scores.put(dimension, Double.parseDouble(score));
            }
        }
        return new Indices(scores);
    }
}
