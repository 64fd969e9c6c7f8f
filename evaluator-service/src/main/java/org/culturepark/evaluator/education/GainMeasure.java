package org.culturepark.evaluator.education;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.culturepark.evaluator.statistics.Measure;
import org.culturepark.evaluator.statistics.Tallies;
import org.culturepark.evaluator.vsm13.Dimension;
import org.culturepark.evaluator.vsm13.Indices;
import org.culturepark.evaluator.vsm13.Vsm13Measure;

/** The gain in distance as a function of how often each code was given to each item, before and after. */
final class GainMeasure {
    private GainMeasure() {}

    /** @param tested dimensions that the learners were tested on */
    static Measure of(Indices published, List<Dimension> tested) {
        List<Dimension> dimensions = new ArrayList<>(published.scores().keySet());
        dimensions.retainAll(tested);
        return new Measure(
                2 * Vsm13Measure.CELLS,
                counts -> Vsm13Measure.distance(counts, 0, published, dimensions)
                        - Vsm13Measure.distance(counts, Vsm13Measure.CELLS, published, dimensions));
    }

    /** @param before codes by item */
    static void add(Tallies tallies, String learner, Map<Integer, Integer> before, Map<Integer, Integer> after) {
        before.forEach((item, code) -> tallies.add(learner, Vsm13Measure.cell(item, code), 1));
        after.forEach((item, code) -> tallies.add(learner, Vsm13Measure.CELLS + Vsm13Measure.cell(item, code), 1));
    }
}
