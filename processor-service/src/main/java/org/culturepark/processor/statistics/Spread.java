package org.culturepark.processor.statistics;

import java.util.List;
import java.util.Optional;
import org.culturepark.processor.embedding.Vectors;

/** How far vectors of length 1 lie apart, by cosine distance (1 - cosine, from 0 to 2). Sums make it linear in their number. */
final class Spread {
    private Spread() {}

    /**
     * The mean distance of all pairs. With s the sum of the vectors, the cosines of all ordered pairs sum up to |s|² - n.
     *
     * @return empty for fewer than two
     */
    static Optional<Double> within(List<float[]> vectors) {
        long n = vectors.size();
        if (n < 2) {
            return Optional.empty();
        }
        double[] sum = sum(vectors);
        return Optional.of(1 - (dot(sum, sum) - n) / (n * (n - 1.0)));
    }

    /**
     * The mean distance from a vector of the one group to a vector of the other.
     *
     * @return empty if one of them is
     */
    static Optional<Double> between(List<float[]> ones, List<float[]> others) {
        if (ones.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        double cosines = dot(sum(ones), sum(others));
        return Optional.of(1 - cosines / ((double) ones.size() * others.size()));
    }

    /**
     * Diversity gain of new texts over those that they grew from: the mean, over the new, of the squared Euclidean distance
     * to the nearest base (Yu et al., MetaMath, 2024; what the paper measures). For vectors of length 1 that is 2 - 2 cosine.
     *
     * @return from 0 to 4; empty without texts or base
     */
    static Optional<Double> gain(List<float[]> texts, List<float[]> base) {
        if (texts.isEmpty() || base.isEmpty()) {
            return Optional.empty();
        }
        double sum = 0;
        for (float[] text : texts) {
            double nearest = base.stream()
                    .mapToDouble(one -> Vectors.cosine(text, one))
                    .max()
                    .orElseThrow();
            sum += 2 - 2 * nearest;
        }
        return Optional.of(sum / texts.size());
    }

    private static double[] sum(List<float[]> vectors) {
        double[] sum = new double[vectors.get(0).length];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        return sum;
    }

    private static double dot(double[] a, double[] b) {
        double dot = 0;
        for (int i = 0; i < a.length; i++) {
            dot += a[i] * b[i];
        }
        return dot;
    }
}
