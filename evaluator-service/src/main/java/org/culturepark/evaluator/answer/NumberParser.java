package org.culturepark.evaluator.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number as an answer: the only one in it, or the only one after its last "=" or "is". */
public final class NumberParser {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{N}.,])-?\\p{N}+(?:[.,]\\p{N}+)*");
    private static final Pattern LEAD_IN =
            Pattern.compile(".*(?:=|\\bis\\b|####)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private NumberParser() {}

    /** The code of the reading is the number without separators of thousands, "1250" or "0.5". */
    public static Reading read(String answer) {
        List<String> lines = AnswerText.lines(answer);
        Optional<String> number =
                only(answer).or(() -> only(LEAD_IN.matcher(answer).replaceFirst("")));
        if (number.isPresent()) {
            return new Reading.Choice(number.get());
        }
        return Refusals.in(lines) ? new Reading.Refused() : new Reading.Invalid();
    }

    private static Optional<String> only(String text) {
        Matcher numbers = NUMBER.matcher(AnswerText.withPlainDigits(text));
        if (!numbers.find()) {
            return Optional.empty();
        }
        String first = normal(numbers.group());
        while (numbers.find()) {
            if (!normal(numbers.group()).equals(first)) {
                return Optional.empty();
            }
        }
        return Optional.of(first);
    }

    /** 1,250 and 1.250 are ambiguous in writing; three digits after a comma are taken as thousands. */
    private static String normal(String number) {
        String plain = number.replaceAll(",(?=\\p{N}{3}(?!\\p{N}))", "").replace(',', '.');
        return plain.contains(".") ? plain.replaceAll("\\.?0+$", "") : plain;
    }
}
