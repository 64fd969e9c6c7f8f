package org.culturepark.processor.filter;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Words of a statement: runs of letters and digits, an apostrophe inside belongs to its word. */
public final class Words {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'\u2019]+");

    private Words() {}

    public static List<String> of(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text))
                .filter(word -> !word.isBlank())
                .toList();
    }

    static int count(String text) {
        return of(text).size();
    }
}
