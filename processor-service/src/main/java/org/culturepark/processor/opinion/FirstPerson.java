package org.culturepark.processor.opinion;

import java.util.regex.Pattern;

/** Tells whether a sentence is said in the first person by the speaker, and not only quoted or numbered. */
final class FirstPerson {
    private static final Pattern QUOTED =
            Pattern.compile("[\"\u201c\u201d\u201e][^\"\u201c\u201d]*[\"\u201c\u201d]|\u00ab[^\u00bb]*\u00bb");
    /** The numeral, not the pronoun: "World War I", "Part I". */
    private static final Pattern NUMERAL = Pattern.compile(
            "\\b(?:War|Part|Chapter|Act|Volume|Book|Phase|Type|Class|Ahmed|Alexander|Catherine|Charles|Elizabeth"
                    + "|Francis|Frederick|George|Henry|James|Mehmed|Murad|Napoleon|Nicholas|Osman|Pedro|Selim|Wilhelm"
                    + "|William) I\\b");

    private static final Pattern PRONOUN =
            Pattern.compile("\\bI\\b|\\b(?:[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Ww]e|us|[Oo]ur|[Oo]urs|[Oo]urselves)\\b");

    private FirstPerson() {}

    static boolean isIn(String sentence) {
        String own = QUOTED.matcher(sentence).replaceAll(" ");
        String words = NUMERAL.matcher(own).replaceAll(" ");
        return PRONOUN.matcher(words).find();
    }
}
