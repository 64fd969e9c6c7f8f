package org.culturepark.evaluator.moderation;

import java.util.List;

/** Averages of per-class F1 over the declared labels that have support. */
public final class F1 {
    private F1() {}

    /** Every label counts alike; 0 if no label has support. */
    public static double macro(ConfusionMatrix matrix) {
        return supported(matrix).stream().mapToDouble(ClassScore::f1).average().orElse(0);
    }

    /** Labels count by their support. */
    static double weighted(ConfusionMatrix matrix) {
        double sum = supported(matrix).stream()
                .mapToDouble(score -> score.f1() * score.support())
                .sum();
        return matrix.total() == 0 ? 0 : sum / matrix.total();
    }

    /** Share of the texts that were given their label; misses of every kind count. */
    static double accuracy(ConfusionMatrix matrix) {
        int hits = supported(matrix).stream().mapToInt(ClassScore::hits).sum();
        return matrix.total() == 0 ? 0 : (double) hits / matrix.total();
    }

    static List<ClassScore> supported(ConfusionMatrix matrix) {
        return matrix.labels().stream()
                .map(matrix::of)
                .filter(score -> score.support() > 0)
                .toList();
    }
}
