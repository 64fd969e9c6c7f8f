package org.culturepark.evaluator.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * A scored benchmark.
 *
 * @param headline the figure to look at first
 * @param floors what a model without merit would get, in the headline's measure
 * @param figures every figure by name; an empty one could not be told
 * @param tables figures of more than one dimension, a confusion matrix; name to rows
 * @param degenerate whether the answers hardly depend on what was asked
 * @param caveats what a reader must know, in sentences
 */
public record Result(
        Headline headline,
        List<Floor> floors,
        SortedMap<String, Optional<Double>> figures,
        SortedMap<String, Table> tables,
        boolean degenerate,
        List<String> caveats) {

    /** @param value empty if it cannot be told */
    public record Headline(String measure, Optional<Double> value, Direction direction) {
        public static Headline of(String measure, OptionalDouble value, Direction direction) {
            return new Headline(measure, Figures.boxed(value), direction);
        }
    }

    /** Which way is better. */
    public enum Direction {
        LOWER,
        HIGHER
    }

    /** What a model without merit would get. */
    public record Floor(String name, double value) {}

    /** @param rows each as long as {@code columns} */
    public record Table(List<String> columns, List<List<String>> rows) {}
}
