package org.culturepark.processor.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the loops small models fall into: a run of three words that comes back again and again.
 * Three words are enough to tell a loop from the repetition of plain speech ("I think that").
 */
final class Repetition {
    private static final int RUN = 3;
    private static final int OFTEN = 3;
    private static final double MOSTLY = 0.5;

    private Repetition() {}

    static boolean isIn(String text) {
        List<String> words = Words.of(text.toLowerCase(Locale.ROOT));
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.merge(String.join(" ", words.subList(i, i + RUN)), 1, Integer::sum);
        }
        int total = Math.max(1, words.size() - RUN + 1);
        int repeated = total - Math.max(1, runs.size());
        boolean loops = runs.values().stream().anyMatch(times -> times >= OFTEN);
        return loops || repeated > MOSTLY * total;
    }
}
