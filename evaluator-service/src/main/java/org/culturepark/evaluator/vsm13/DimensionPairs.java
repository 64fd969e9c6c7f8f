package org.culturepark.evaluator.vsm13;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.culturepark.evaluator.benchmark.Measured;

/** A dimension's scores and published scores of those cultures that have both. */
record DimensionPairs(double[] scores, double[] published) {

    static DimensionPairs of(Dimension dimension, Collection<Measured> measured) {
        List<double[]> pairs = new ArrayList<>();
        for (Measured one : measured) {
            Optional<Double> score = CultureTable.score(one.result(), dimension);
            OptionalDouble published = PublishedScores.of(one.candidate().culture())
                    .map(scores -> scores.on(dimension))
                    .orElse(OptionalDouble.empty());
            if (score.isPresent() && published.isPresent()) {
                pairs.add(new double[] {score.get(), published.getAsDouble()});
            }
        }
        return new DimensionPairs(
                pairs.stream().mapToDouble(pair -> pair[0]).toArray(),
                pairs.stream().mapToDouble(pair -> pair[1]).toArray());
    }

    int size() {
        return scores.length;
    }

    /** What has to be added to all scores to bring their mean to that of the published ones; empty without cultures. */
    OptionalDouble shift() {
        double sum = 0;
        for (int at = 0; at < scores.length; at++) {
            sum += published[at] - scores[at];
        }
        return scores.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / scores.length);
    }

    /** Mean over all pairs of cultures of |difference of the scores − difference of the published ones|. */
    Optional<Double> differenceError() {
        double sum = 0;
        int pairs = 0;
        for (int one = 0; one < scores.length; one++) {
            for (int other = one + 1; other < scores.length; other++) {
                sum += Math.abs(scores[one] - scores[other] - (published[one] - published[other]));
                pairs++;
            }
        }
        return pairs == 0 ? Optional.empty() : Optional.of(sum / pairs);
    }
}
