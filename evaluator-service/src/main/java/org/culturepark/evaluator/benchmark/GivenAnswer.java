package org.culturepark.evaluator.benchmark;

/**
 * What a question brought.
 *
 * @param text what the model wrote; empty where no answer came
 * @param failed whether no answer came after all retries; such an answer has no reading
 */
public record GivenAnswer(Question.Key key, String text, boolean failed) {

    public static GivenAnswer of(String item, String subject, String text) {
        return new GivenAnswer(new Question.Key(item, subject), text, false);
    }

    public static GivenAnswer failed(String item, String subject) {
        return new GivenAnswer(new Question.Key(item, subject), "", true);
    }
}
