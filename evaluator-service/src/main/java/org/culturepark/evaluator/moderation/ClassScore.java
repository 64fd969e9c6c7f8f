package org.culturepark.evaluator.moderation;

/**
 * How one label was recognised. What would divide by nothing is 0, as in scikit-learn with {@code zero_division=0}.
 *
 * @param hits texts of this label that were given it
 * @param predicted texts that were given it
 * @param support texts of this label
 */
record ClassScore(String label, int hits, int predicted, int support) {

    double precision() {
        return ratio(hits, predicted);
    }

    double recall() {
        return ratio(hits, support);
    }

    /** Harmonic mean of both: 2 hits / (predicted + support). */
    double f1() {
        return ratio(2 * hits, predicted + support);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
