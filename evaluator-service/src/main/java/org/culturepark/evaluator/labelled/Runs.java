package org.culturepark.evaluator.labelled;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How labels follow each other in a file. */
final class Runs {
    /** Fewer runs than this share of what chance would bring mean that the file is sorted. */
    private static final double SORTED = 0.5;

    private Runs() {}

    /**
     * In shuffled rows, n labels of which n_i are alike make 1 + (n² − Σ n_i²) / n runs on average (Wald and Wolfowitz,
     * 1940, for any number of labels); a sorted file makes as many as there are labels.
     */
    static Optional<String> tooFew(List<String> labels) {
        if (labels.size() < 2 * QualityGate.FEWEST_PER_CLASS) {
            return Optional.empty();
        }
        double expected = expected(labels);
        int runs = 1;
        for (int at = 1; at < labels.size(); at++) {
            runs += labels.get(at).equals(labels.get(at - 1)) ? 0 : 1;
        }
        return runs >= SORTED * expected
                ? Optional.empty()
                : Optional.of(
                        "The rows are sorted in blocks of one label (%d runs, %.0f if shuffled); samples are never taken from the head."
                                .formatted(runs, expected));
    }

    private static double expected(List<String> labels) {
        Map<String, Double> counts = new HashMap<>();
        labels.forEach(label -> counts.merge(label, 1.0, Double::sum));
        double size = labels.size();
        double squares =
                counts.values().stream().mapToDouble(count -> count * count).sum();
        return 1 + (size * size - squares) / size;
    }
}
