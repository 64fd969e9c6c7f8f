package org.culturepark.evaluator.vsm13;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Scores on the dimensions; one that cannot be told is absent. */
public record Indices(Map<Dimension, Double> scores) {

    /** By the manual's formulas. */
    static Indices of(ItemMeans means) {
        Map<Dimension, Double> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            dimension.index(means).ifPresent(score -> scores.put(dimension, score));
        }
        return new Indices(scores);
    }

    /** Root mean square difference over {@code dimensions}; empty if there are none, or one of them is missing here. */
    public OptionalDouble distanceTo(Indices published, List<Dimension> dimensions) {
        if (dimensions.isEmpty() || !sharedWith(published).containsAll(dimensions)) {
            return OptionalDouble.empty();
        }
        double squares = dimensions.stream()
                .mapToDouble(dimension -> square(scores.get(dimension) - published.scores.get(dimension)))
                .sum();
        return OptionalDouble.of(Math.sqrt(squares / dimensions.size()));
    }

    /** Dimensions that both have. */
    public List<Dimension> sharedWith(Indices other) {
        List<Dimension> shared = new ArrayList<>(scores.keySet());
        shared.retainAll(other.scores.keySet());
        return shared;
    }

    OptionalDouble on(Dimension dimension) {
        Double score = scores.get(dimension);
        return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
    }

    private static double square(double difference) {
        return difference * difference;
    }
}
