package org.culturepark.evaluator.statistics;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;
import org.apache.commons.statistics.ranking.NaturalRanking;
import org.apache.commons.statistics.ranking.TiesStrategy;

/** Tests and correlations that look at ranks only. Ties share their mean rank. */
public final class Ranks {
    private Ranks() {}

    /** Spearman's rho: the correlation of the ranks; empty where one side does not vary or there are fewer than three. */
    public static Optional<Double> spearman(double[] one, double[] other) {
        NaturalRanking ranking = new NaturalRanking(TiesStrategy.AVERAGE);
        return one.length < 3 ? Optional.empty() : pearson(ranking.apply(one), ranking.apply(other));
    }

    /** Wilcoxon's signed-rank test of paired differences, two-sided; 1 where none differs from 0. */
    public static double wilcoxon(double[] differences) {
        boolean anyDiffers = Arrays.stream(differences).anyMatch(one -> one != 0);
        return anyDiffers
                ? WilcoxonSignedRankTest.withDefaults().test(differences).getPValue()
                : 1;
    }

    /** Mann and Whitney's U test of two independent samples, two-sided; 1 where one is empty. */
    public static double mannWhitney(double[] one, double[] other) {
        return one.length == 0 || other.length == 0
                ? 1
                : MannWhitneyUTest.withDefaults().test(one, other).getPValue();
    }

    private static Optional<Double> pearson(double[] one, double[] other) {
        double meanOfOne = Arrays.stream(one).average().orElse(0);
        double meanOfOther = Arrays.stream(other).average().orElse(0);
        double together = 0;
        double squaresOfOne = 0;
        double squaresOfOther = 0;
        for (int at = 0; at < one.length; at++) {
            together += (one[at] - meanOfOne) * (other[at] - meanOfOther);
            squaresOfOne += (one[at] - meanOfOne) * (one[at] - meanOfOne);
            squaresOfOther += (other[at] - meanOfOther) * (other[at] - meanOfOther);
        }
        double spread = Math.sqrt(squaresOfOne * squaresOfOther);
        return spread == 0 ? Optional.empty() : Optional.of(together / spread);
    }
}
