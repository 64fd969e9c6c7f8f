package org.culturepark.generator.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What to mind in a country's answers to a question. */
public enum AnswerFlag {
    /** Nobody was asked there; there is no seed. */
    NOT_ASKED,
    /** No answer was given by half of the people or more, so the most frequent one is not the people's. */
    NO_CONSENSUS,
    /** A scale of five points was put as one of three. */
    THREE_POINT_FORM,
    /** The people asked do not stand for the whole country. */
    NON_NATIONAL_SAMPLE,
    /** The survey says something else of the people asked; {@code sample} has its words. */
    SAMPLE_NOTE;

    static List<AnswerFlag> of(AnswerDistribution answers) {
        if (!answers.asked()) {
            return List.of(NOT_ASKED);
        }
        List<AnswerFlag> flags = new ArrayList<>();
        if (!answers.consensus()) {
            flags.add(NO_CONSENSUS);
        }
        if (answers.threePointForm()) {
            flags.add(THREE_POINT_FORM);
        }
        answers.sample().map(AnswerFlag::ofSample).ifPresent(flags::add);
        return flags;
    }

    private static AnswerFlag ofSample(String words) {
        return words.toLowerCase(Locale.ROOT).contains("non-national") ? NON_NATIONAL_SAMPLE : SAMPLE_NOTE;
    }
}
