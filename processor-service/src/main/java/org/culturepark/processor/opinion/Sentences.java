package org.culturepark.processor.opinion;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits English speech into sentences, each on one line and without control characters. */
final class Sentences {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** After these a full stop ends no sentence; BreakIterator does not know them. */
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:^|.*[\\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|vs|e\\.g|i\\.e|etc|[A-Z])\\.$");

    private Sentences() {}

    static List<String> of(String speech) {
        String text = oneLine(speech);
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = text.substring(start, end).strip();
            boolean goesOn =
                    end < text.length() && ABBREVIATION.matcher(sentence).matches();
            if (!goesOn) {
                sentences.add(sentence);
                start = end;
            }
        }
        return sentences.stream().filter(sentence -> !sentence.isBlank()).toList();
    }

    static String oneLine(String text) {
        String spaced = CONTROL.matcher(text).replaceAll(" ");
        return SPACES.matcher(spaced).replaceAll(" ").strip();
    }
}
