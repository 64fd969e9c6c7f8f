package org.culturepark.evaluator.answer;

import java.util.List;

/** Reads an answer in the model's own words. */
public final class OpenAnswer {
    private OpenAnswer() {}

    /** Invalid if there are no words in it; a refusal by its opening or by a phrase that only refusals hold. */
    public static Reading read(String answer) {
        List<String> lines = AnswerText.lines(answer);
        if (lines.isEmpty()) {
            return new Reading.Invalid();
        }
        return Refusals.in(lines) ? new Reading.Refused() : new Reading.Words();
    }
}
