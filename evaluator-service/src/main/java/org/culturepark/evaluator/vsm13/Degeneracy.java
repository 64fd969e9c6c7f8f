package org.culturepark.evaluator.vsm13;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Whether answers hardly depend on what was asked, or of whom: then their distance says nothing about values. */
public final class Degeneracy {
    /** From this share on, one code given to everything is no opinion. */
    private static final double SAME_CODE = 0.9;
    /** From this share on, items answered alike by all personas mean that the persona is not heard. */
    private static final double SAME_FOR_ALL = 0.9;
    /** Under this share of valid answers there is too little to score. */
    private static final double TOO_FEW_VALID = 0.5;

    private Degeneracy() {}

    /** Why the answers are degenerate, in sentences; empty if they are not. */
    public static List<String> reasons(Responses responses, double validShare) {
        List<String> reasons = new ArrayList<>();
        add(reasons, responses.shareOfMostFrequentCode(), SAME_CODE, "%.0f %% of the valid answers are the same code.");
        add(
                reasons,
                responses.shareOfUnanimousItems(),
                SAME_FOR_ALL,
                "%.0f %% of the items were answered alike by"
                        + " all personas: the model hardly hears who it is asked to be.");
        if (validShare < TOO_FEW_VALID) {
            reasons.add(sentence("Only %.0f %% of the answers are valid.", validShare));
        }
        return reasons;
    }

    private static void add(List<String> reasons, OptionalDouble share, double limit, String sentence) {
        if (share.isPresent() && share.getAsDouble() >= limit) {
            reasons.add(sentence(sentence, share.getAsDouble()));
        }
    }

    private static String sentence(String format, double share) {
        return String.format(Locale.ROOT, format, 100 * share);
    }
}
