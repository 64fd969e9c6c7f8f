package org.culturepark.evaluator.moderation;

import java.util.List;

/** Averages of per-class F1 over the declared labels that have support. */
public final class F1 {
    private F1() {}

    /** Every label counts alike; 0 if no label has support. */
    public static double macro(ConfusionMatrix matrix) {
        return supported(matrix).stream().mapToDouble(ClassScore::f1).average().orElse(0);
    }

    /**
     * The same from counts alone, for thousands of resamples.
     *
     * @param cells a row per gold label, a column per given label and one for answers that named none
     */
    static double macro(double[] cells, int labels) {
        double sum = 0;
        int supported = 0;
        for (int label = 0; label < labels; label++) {
            double support = 0;
            double predicted = 0;
            for (int other = 0; other < labels; other++) {
                support += cells[label * (labels + 1) + other];
                predicted += cells[other * (labels + 1) + label];
            }
            support += cells[label * (labels + 1) + labels];
            if (support > 0) {
                sum += 2 * cells[label * (labels + 1) + label] / (predicted + support);
                supported++;
            }
        }
        return supported == 0 ? Double.NaN : sum / supported;
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
