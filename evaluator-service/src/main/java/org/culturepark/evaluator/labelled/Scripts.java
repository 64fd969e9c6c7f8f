package org.culturepark.evaluator.labelled;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Set;

/** Scripts that a culture writes in; of a culture that is not built in, any. */
record Scripts(Set<UnicodeScript> own) {
    private static final Map<String, Set<UnicodeScript>> BY_CULTURE = Map.of(
            "Arabic", Set.of(UnicodeScript.ARABIC),
            "Bengali", Set.of(UnicodeScript.BENGALI),
            "Chinese", Set.of(UnicodeScript.HAN),
            "Korean", Set.of(UnicodeScript.HANGUL, UnicodeScript.HAN),
            "German", Set.of(UnicodeScript.LATIN),
            "Portuguese", Set.of(UnicodeScript.LATIN),
            "Spanish", Set.of(UnicodeScript.LATIN),
            "Turkish", Set.of(UnicodeScript.LATIN),
            "English", Set.of(UnicodeScript.LATIN));

    static Scripts of(String culture) {
        return new Scripts(BY_CULTURE.getOrDefault(culture, Set.of()));
    }

    /** Whether fewer than half of the letters are in a script of the culture. */
    boolean foreign(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long ours = text.codePoints()
                .filter(Character::isLetter)
                .filter(point -> own.contains(UnicodeScript.of(point)))
                .count();
        return !own.isEmpty() && letters > 0 && 2 * ours < letters;
    }
}
