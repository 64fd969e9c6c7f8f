package org.culturepark.evaluator.statistics;

/** What a comparison says of the first of two models. */
public enum Verdict {
    BETTER("better"),
    WORSE("worse"),
    NO_DIFFERENCE("no difference that these data can show"),
    CANNOT_BE_TOLD("cannot be told");

    /** Chance of a false alarm among all comparisons of one question. */
    public static final double LEVEL = 0.05;

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /**
     * A difference is one only if neither chance (the adjusted p) nor the interval has room for none.
     *
     * @param adjusted p after the correction for many comparisons
     * @param lowerIsBetter of the figure
     */
    public static Verdict of(PairedDifference difference, double adjusted, boolean lowerIsBetter) {
        if (!Double.isFinite(difference.value())) {
            return CANNOT_BE_TOLD;
        }
        boolean shown = adjusted < LEVEL
                && difference.interval().filter(Interval::excludesZero).isPresent();
        if (!shown) {
            return NO_DIFFERENCE;
        }
        return difference.value() < 0 == lowerIsBetter ? BETTER : WORSE;
    }
}
