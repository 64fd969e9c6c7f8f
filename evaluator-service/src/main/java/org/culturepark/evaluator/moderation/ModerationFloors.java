package org.culturepark.evaluator.moderation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Macro-F1 of answers that look at no text. */
final class ModerationFloors {
    private static final int MOST_DRAWS = 2000;
    private static final int FEWEST_DRAWS = 20;
    private static final int LABELS_DRAWN = 2_000_000;

    private ModerationFloors() {}

    /** Always the most frequent gold label; among equals the first declared. Exact. */
    static double majority(List<String> gold, List<String> labels) {
        String most = labels.stream()
                .max((one, other) -> compare(gold, labels, one, other))
                .orElseThrow();
        return F1.macro(matrix(gold, labels, Collections.nCopies(gold.size(), most)));
    }

    /** A label drawn evenly for each text: the mean over 2,000 draws by the seed, fewer where there
     * are many texts and a draw hardly differs from the next (the exact value has no short form). */
    static double uniformRandom(List<String> gold, List<String> labels, long seed) {
        Random random = new Random(seed);
        double sum = 0;
        int draws = Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, LABELS_DRAWN / Math.max(1, gold.size())));
        for (int draw = 0; draw < draws; draw++) {
            List<String> given = gold.stream()
                    .map(any -> labels.get(random.nextInt(labels.size())))
                    .toList();
            sum += F1.macro(matrix(gold, labels, given));
        }
        return sum / draws;
    }

    private static int compare(List<String> gold, List<String> labels, String one, String other) {
        int byCount = Integer.compare(Collections.frequency(gold, one), Collections.frequency(gold, other));
        return byCount != 0 ? byCount : Integer.compare(labels.indexOf(other), labels.indexOf(one));
    }

    private static ConfusionMatrix matrix(List<String> gold, List<String> labels, List<String> given) {
        ConfusionMatrix matrix = new ConfusionMatrix(labels);
        for (int row = 0; row < gold.size(); row++) {
            matrix.add(gold.get(row), Optional.of(given.get(row)));
        }
        return matrix;
    }
}
