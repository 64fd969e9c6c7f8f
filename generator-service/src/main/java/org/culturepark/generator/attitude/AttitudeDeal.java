package org.culturepark.generator.attitude;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.culturepark.generator.seed.AnswerDistribution;

/** Deals the samples of a seed to the answers that its country gave. */
public final class AttitudeDeal {
    private AttitudeDeal() {}

    /**
     * The codes of the answers, one per sample.
     *
     * @param random used by {@link AttitudeChoice#SAMPLED} only
     * @throws IllegalArgumentException if the question was not asked in the country
     */
    public static List<Integer> deal(
            AttitudeChoice choice, AnswerDistribution distribution, int samples, Random random) {
        if (!distribution.asked()) {
            throw new IllegalArgumentException(distribution.question() + " was not asked in " + distribution.country());
        }
        return switch (choice) {
            case PROPORTIONAL -> proportional(distribution.shares(), samples);
            case MODE ->
                IntStream.generate(distribution.mode()::getAsInt)
                        .limit(samples)
                        .boxed()
                        .toList();
            case SAMPLED ->
                IntStream.range(0, samples)
                        .mapToObj(sample -> drawn(distribution.shares(), random))
                        .toList();
        };
    }

    /** The most frequent first, so that the first few samples of a seed are the most typical ones. */
    private static List<Integer> proportional(SortedMap<Integer, Double> shares, int samples) {
        List<Integer> codes = new ArrayList<>(samples);
        LargestRemainder.apportion(shares, samples).entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(units -> IntStream.range(0, units.getValue()).forEach(unit -> codes.add(units.getKey())));
        return List.copyOf(codes);
    }

    private static int drawn(SortedMap<Integer, Double> shares, Random random) {
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        double left = random.nextDouble() * sum;
        int last = shares.firstKey();
        for (Map.Entry<Integer, Double> share : shares.entrySet()) {
            if (share.getValue() > 0) {
                last = share.getKey();
                left -= share.getValue();
            }
            if (left < 0) {
                return last;
            }
        }
        return last;
    }
}
