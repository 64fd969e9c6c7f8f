package org.culturepark.processor.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Whether members of a culture are all made to say the same: the spread within it beside that between cultures, on the same
 * questions.
 *
 * @param within mean cosine distance of two opinions of the culture on a question
 * @param between mean cosine distance of an opinion of the culture to one of another on a question
 * @param ratio within / between: near 1 where members differ as much from one another as from others, near 0 where a people
 *     is one opinion
 */
public record Stereotype(double within, double between, double ratio) {
    static Optional<Stereotype> of(Collection<Double> within, List<CultureDistance> others) {
        if (within.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        double inside = mean(within.stream().mapToDouble(Double::doubleValue));
        double outside = mean(others.stream().mapToDouble(CultureDistance::distance));
        return outside == 0 ? Optional.empty() : Optional.of(new Stereotype(inside, outside, inside / outside));
    }

    private static double mean(DoubleStream values) {
        return values.average().orElseThrow();
    }
}
