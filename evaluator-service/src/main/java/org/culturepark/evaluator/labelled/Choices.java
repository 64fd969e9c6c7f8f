package org.culturepark.evaluator.labelled;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows whose answer is one of their own options, or a number at the end. */
final class Choices {
    /** GSM8K's last line, or nothing but a number. */
    private static final Pattern NUMBER = Pattern.compile("(?:.*####\\s*)?(-?[\\d.,]*\\d)\\s*", Pattern.DOTALL);

    private Choices() {}

    static String letter(int option) {
        return String.valueOf((char) ('A' + option));
    }

    /** The question with its options below it, lettered; the text itself where there are none. */
    static String text(String question, List<String> options) {
        StringBuilder text = new StringBuilder(question);
        for (int option = 0; option < options.size(); option++) {
            text.append('\n').append(letter(option)).append(") ").append(options.get(option));
        }
        return text.toString();
    }

    /** The letter of the right option, which the file may name by letter, number from 0, or in full. */
    static String label(String given, List<String> options) {
        if (options.contains(given)) {
            return letter(options.indexOf(given));
        }
        boolean counted = !options.isEmpty() && given.matches("\\d");
        return counted ? letter(Integer.parseInt(given)) : given;
    }

    /** The number that an answer in GSM8K's layout ends with, without separators of thousands; empty if there is none. */
    static String number(String answer) {
        Matcher number = NUMBER.matcher(answer);
        return number.matches() ? number.group(1).replace(",", "") : "";
    }
}
