package org.culturepark.evaluator.vsm13;

import java.util.List;
import java.util.Locale;
import org.culturepark.evaluator.answer.LabelParser;
import org.culturepark.evaluator.answer.Option;

/**
 * One of the 24 items.
 *
 * @param number 1 to 24, the manual's
 * @param text the whole question, in our own words: the official wording is copyrighted
 * @param options codes 1 to 5 with their labels
 */
public record Item(int number, String text, List<Option> options, LabelParser parser) {

    public Item {
        if (number < 1 || number > 24) {
            throw new IllegalArgumentException("VSM13 has items 1 to 24, not " + number);
        }
    }

    /** "m07", as the manual names its mean. */
    public String key() {
        return String.format(Locale.ROOT, "m%02d", number);
    }
}
