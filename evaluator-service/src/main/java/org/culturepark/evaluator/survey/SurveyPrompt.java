package org.culturepark.evaluator.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.culturepark.evaluator.answer.Option;
import org.culturepark.evaluator.benchmark.Society;

/** The words around a survey question. */
final class SurveyPrompt {
    static final String VERSION = "survey-v1";
    static final int MAX_TOKENS = 4;

    private SurveyPrompt() {}

    /** @param told whether the model is told whose answer is wanted */
    static String instructions(Society society, boolean told) {
        String who = told ? " as a typical person from " + society.country() + " would" : "";
        return "You answer a survey" + who + ". Reply with the number of one option and nothing else.";
    }

    static String text(SurveyQuestion question, boolean reversed) {
        List<Option> options = new ArrayList<>(question.options());
        if (reversed) {
            Collections.reverse(options);
        }
        return options.stream()
                .map(option -> option.code() + " = " + option.label())
                .collect(Collectors.joining("\n", "Question: " + question.text() + "\n", "\nYour answer, one number:"));
    }
}
