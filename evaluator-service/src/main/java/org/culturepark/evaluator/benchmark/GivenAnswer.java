package org.culturepark.evaluator.benchmark;

import java.util.Map;

/**
 * What a question brought.
 *
 * @param text what the model wrote; empty where no answer came
 * @param failed whether no answer came after all retries; such an answer has no reading
 * @param beginnings probability of each token that the answer might have begun with, where the endpoint told them
 */
public record GivenAnswer(Question.Key key, String text, boolean failed, Map<String, Double> beginnings) {

    public static GivenAnswer of(String item, String subject, String text) {
        return new GivenAnswer(new Question.Key(item, subject), text, false, Map.of());
    }

    public static GivenAnswer failed(String item, String subject) {
        return new GivenAnswer(new Question.Key(item, subject), "", true, Map.of());
    }

    GivenAnswer inFirstRepeat() {
        return new GivenAnswer(key.inFirstRepeat(), text, failed, beginnings);
    }
}
