package org.culturepark.evaluator.answer;

import java.util.List;

/**
 * Words by which models decline, in the languages of the built-in cultures: {@code answer/refusals.txt}, one a line,
 * those that count only at the beginning of an answer first.
 */
final class Refusals {
    private static final String ANYWHERE = "# anywhere";
    private static final List<String> WORDS = TextResource.lines("answer/refusals.txt");
    private static final List<String> OPENINGS = phrases(WORDS.subList(0, WORDS.indexOf(ANYWHERE)));
    private static final List<String> ANYWHERE_PHRASES = phrases(WORDS.subList(WORDS.indexOf(ANYWHERE), WORDS.size()));

    private Refusals() {}

    static boolean in(List<String> lines) {
        String text = " " + plain(String.join(" ", lines)) + " ";
        return OPENINGS.stream().anyMatch(text::startsWith)
                || ANYWHERE_PHRASES.stream().anyMatch(text::contains);
    }

    private static List<String> phrases(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(Refusals::bounded)
                .toList();
    }

    /** Latin words end where they end; Korean, Chinese, Arabic and Bengali ones may carry on. */
    private static String bounded(String line) {
        String phrase = plain(line);
        return Character.UnicodeScript.of(phrase.codePointAt(0)) == Character.UnicodeScript.LATIN
                ? " " + phrase + " "
                : " " + phrase;
    }

    private static String plain(String text) {
        return AnswerText.plain(text).replace('\u2019', '\'');
    }
}
