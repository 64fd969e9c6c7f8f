package org.culturepark.evaluator.training;

import java.util.UUID;
import org.culturepark.evaluator.asking.AnswerResponse;
import org.culturepark.evaluator.training.AnswerLineage.Compared;

/** An answer as it is held to training examples. */
record TaughtAnswer(UUID id, String model, Compared compared, String text) {
    private static final int FEWEST_WORDS = 4;
    /** As much as the processor takes. */
    private static final int MOST_CHARACTERS = 4000;

    static TaughtAnswer of(AnswerResponse answer) {
        String said = answer.text().orElse("");
        boolean tells = said.strip().split("\\s+").length >= FEWEST_WORDS;
        String text = tells ? said : answer.prompt();
        return new TaughtAnswer(
                answer.id(),
                answer.model(),
                tells ? Compared.ANSWER : Compared.PROMPT,
                text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
    }
}
