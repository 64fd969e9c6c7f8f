package org.culturepark.evaluator.survey;

import java.util.Arrays;

/** How alike two distributions over the same options are. */
final class Alikeness {
    private Alikeness() {}

    /**
     * 1 − Jensen-Shannon distance (the square root of the divergence to the base 2): 1 for the same, 0 for distributions
     * without a common answer. As {@code 1 - scipy.spatial.distance.jensenshannon(p, q, base=2)}.
     */
    static double of(double[] one, double[] other) {
        double divergence = 0;
        for (int at = 0; at < one.length; at++) {
            double middle = (one[at] + other[at]) / 2;
            divergence += (part(one[at], middle) + part(other[at], middle)) / 2;
        }
        return 1 - Math.sqrt(Math.max(0, divergence));
    }

    private static double part(double share, double middle) {
        return share == 0 ? 0 : share * Math.log(share / middle) / Math.log(2);
    }

    /**
     * Wasserstein distance on a scale of equal steps, 0 to 1: how far the average answer has to move, as a share of the
     * scale. As {@code scipy.stats.wasserstein_distance} over codes 0 to n − 1, divided by n − 1.
     */
    static double moved(double[] one, double[] other) {
        double moved = 0;
        double difference = 0;
        for (int at = 0; at < one.length - 1; at++) {
            difference += one[at] - other[at];
            moved += Math.abs(difference);
        }
        return one.length < 2 ? 0 : moved / (one.length - 1);
    }

    static double[] uniform(int options) {
        double[] uniform = new double[options];
        Arrays.fill(uniform, 1.0 / options);
        return uniform;
    }
}
