package org.culturepark.evaluator.education;

import java.util.List;
import java.util.Map;
import org.culturepark.evaluator.statistics.Measure;
import org.culturepark.evaluator.statistics.Tallies;
import org.culturepark.evaluator.vsm13.Dimension;
import org.culturepark.evaluator.vsm13.PublishedScores;

/** Gain in distance of real learners, counted as that of simulated ones. */
public final class Gains {
    private Gains() {}

    public static Measure measure(String culture, List<Dimension> tested) {
        return GainMeasure.of(PublishedScores.of(culture).orElseThrow(), tested);
    }

    /** @param before codes by item */
    public static void add(Tallies tallies, String learner, Map<Integer, Integer> before, Map<Integer, Integer> after) {
        GainMeasure.add(tallies, learner, before, after);
    }
}
