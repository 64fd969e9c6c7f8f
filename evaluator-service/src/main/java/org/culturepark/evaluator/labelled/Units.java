package org.culturepark.evaluator.labelled;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.culturepark.evaluator.benchmark.Parameters;

/** Texts as the same whatever their case and spaces. */
final class Units {
    private static final int LENGTH = 16;

    private Units() {}

    /** The same for the same text, in whatever set. */
    static String of(String text) {
        return Parameters.hashOf(String.join(" ", words(text))).substring(0, LENGTH);
    }

    /** Its words in lower case (NFKC): runs of letters, marks and digits. */
    static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Arrays.stream(folded.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
