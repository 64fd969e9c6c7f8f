package org.culturepark.evaluator.statistics;

import java.util.Set;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * McNemar's exact test: of the items that only one of two models got right, is it one model more often than a coin would
 * have it?
 *
 * @param onlyFirst items that the first got right and the second did not
 * @param p two-sided; 1 if the models were right on the same items
 */
public record McNemar(int onlyFirst, int onlySecond, double p) {

    /** @param first items that the first model got right, among those that both were asked */
    public static McNemar of(Set<String> first, Set<String> second) {
        return of(missing(first, second), missing(second, first));
    }

    static McNemar of(int onlyFirst, int onlySecond) {
        int differing = onlyFirst + onlySecond;
        double tail = BinomialDistribution.of(differing, 0.5).cumulativeProbability(Math.min(onlyFirst, onlySecond));
        double p = Math.min(1, 2 * tail);
        return new McNemar(onlyFirst, onlySecond, p);
    }

    private static int missing(Set<String> from, Set<String> in) {
        return (int) from.stream().filter(item -> !in.contains(item)).count();
    }
}
