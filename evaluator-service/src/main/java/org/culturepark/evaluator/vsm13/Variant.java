package org.culturepark.evaluator.vsm13;

import java.util.Arrays;
import java.util.List;

/** Ways to put one item. An answer that depends on the order of the options or the words around them says little. */
enum Variant {
    AS_IT_IS("", false, false),
    REVERSED("~reversed", true, false),
    OTHER_WORDS("~other-words", false, true),
    BOTH("~reversed-other-words", true, true);

    private final String suffix;
    private final boolean reversed;
    private final boolean otherWords;

    Variant(String suffix, boolean reversed, boolean otherWords) {
        this.suffix = suffix;
        this.reversed = reversed;
        this.otherWords = otherWords;
    }

    static List<Variant> first(int number) {
        return Arrays.stream(values()).limit(number).toList();
    }

    String suffix() {
        return suffix;
    }

    boolean reversed() {
        return reversed;
    }

    boolean otherWords() {
        return otherWords;
    }

    /** "m07" and whatever follows it. */
    static Variant of(String key) {
        int mark = key.indexOf('~');
        String suffix = mark < 0 ? "" : key.substring(mark);
        return Arrays.stream(values())
                .filter(variant -> variant.suffix.equals(suffix))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no way to put an item: " + key));
    }
}
