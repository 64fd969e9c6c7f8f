package org.culturepark.evaluator.vsm13;

import java.util.List;

/** Distances that answers without any knowledge of a culture reach, over given dimensions. */
final class Floors {
    /** Variance of one answer drawn evenly from 1 to 5. */
    private static final double VARIANCE_OF_ONE = 2;

    private Floors() {}

    /** Who always answers 3 (or any one code) has no differences: every index is the constant. */
    static double sameAnswer(Indices published, List<Dimension> dimensions) {
        return rootMean(published, dimensions, 0);
    }

    /**
     * Root of the expected squared distance, exact, when {@code personas} draw every answer evenly from 1 to 5: each
     * item's mean has variance 2/n, no item is in two dimensions, so each index has its formula's variance around C.
     */
    static double uniformRandom(Indices published, List<Dimension> dimensions, int personas) {
        return rootMean(published, dimensions, VARIANCE_OF_ONE / personas);
    }

    private static double rootMean(Indices published, List<Dimension> dimensions, double varianceOfMeans) {
        double squares = 0;
        for (Dimension dimension : dimensions) {
            double bias = Dimension.CONSTANT - published.scores().get(dimension);
            squares += bias * bias + dimension.varianceWith(varianceOfMeans);
        }
        return Math.sqrt(squares / dimensions.size());
    }
}
