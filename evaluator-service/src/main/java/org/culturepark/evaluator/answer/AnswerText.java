package org.culturepark.evaluator.answer;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Normal forms of answers, in any script. */
final class AnswerText {
    private static final Pattern FENCE = Pattern.compile("^\\s*(```|~~~)\\w*\\s*$");
    /**
     * Everything but letters, marks and digits. Group 1 is what stays all the same: a point or slash between digits, so
     * that 1.5 is not 1, and an apostrophe between letters.
     */
    private static final Pattern NO_WORD =
            Pattern.compile("((?<=\\p{N})[.,/](?=\\p{N})|(?<=\\p{L})['\u2019](?=\\p{L}))|[^\\p{L}\\p{M}\\p{N}]+");

    /** What ends a label: a stop or comma that no digit follows, a bracket, a dash, an equals sign. */
    private static final Pattern STOP = Pattern.compile(
            "[.,](?!\\p{N})|[=:;!?)\\]\u3002\u3001\uFF0C\u060C\u0964\u2013\u2014]|\\s[-(\\[]|\\*\\*(?=\\s|$)");

    private static final Pattern LEAD_IN = Pattern.compile(
            "^[\\s\"'*_`(\\[\u201C\u2018#>]*"
                    + "(?:(?:(?:the|my) )?(?:final )?(?:answer|label|option|choice|rating|response|classification|category)"
                    + "(?: number)?(?: is| would be)?\\s*[:=-]?\\s*|i (?:would )?(?:choose|say|answer|pick)\\s*:?\\s*"
                    + "|(?:antwort|\uB2F5\uBCC0|\uC815\uB2F5|respuesta|resposta|cevap|\u7B54\u6848|\u56DE\u7B54)\\s*[:\uFF1A]\\s*)+"
                    + "[\"'*_`(\\[\u201C\u2018#]*",
            Pattern.CASE_INSENSITIVE);

    private AnswerText() {}

    /** Lines that hold something, without code fences. */
    static List<String> lines(String answer) {
        return Normalizer.normalize(answer, Normalizer.Form.NFKC)
                .lines()
                .filter(line -> !FENCE.matcher(line).matches())
                .map(line -> line.replace("```", "").strip())
                .filter(line -> !plain(line).isEmpty())
                .toList();
    }

    /** Lower case, words parted by one space, no punctuation, digits of any script as 0 to 9. */
    static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(withPlainDigits(folded))
                .replaceAll(mark -> mark.group(1) == null ? " " : Matcher.quoteReplacement(mark.group()))
                .strip();
    }

    /** "Answer: 3" becomes "3". */
    static String withoutLeadIn(String line) {
        return LEAD_IN.matcher(line).replaceFirst("");
    }

    /** The text before the first stop, and the rest if there is any. */
    static List<String> splitAtFirstStop(String line) {
        String bare = line.replaceFirst("^[\\s\"'*_`(\\[#\u201C\u2018]+", "");
        Matcher stop = STOP.matcher(bare);
        if (!stop.find()) {
            return List.of(bare);
        }
        return List.of(bare.substring(0, stop.start()), bare.substring(stop.end()));
    }

    static String withPlainDigits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
                .forEach(digits::appendCodePoint);
        return digits.toString();
    }
}
