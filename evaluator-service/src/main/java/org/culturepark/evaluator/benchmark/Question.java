package org.culturepark.evaluator.benchmark;

import java.util.Optional;

/**
 * One call to a model.
 *
 * @param group of questions that begin alike; they go out together, so that the endpoint's prefix cache reads their
 *     common part once
 * @param item what is asked, "m07"; unique in the evaluation together with {@code subject}
 * @param subject as whom or about what, "p03"
 * @param model name of the model that is asked, as served
 * @param instructions the system message
 * @param text the user's message; what differs between neighbours comes last
 * @param maxTokens longest answer
 * @param seed of the sampling, should the temperature not be zero
 * @param expected the code of the right answer, where there is one
 */
public record Question(
        String group,
        String item,
        String subject,
        String model,
        String instructions,
        String text,
        int maxTokens,
        long seed,
        Optional<String> expected) {

    /** One to which no answer is right or wrong. */
    public Question(
            String group,
            String item,
            String subject,
            String model,
            String instructions,
            String text,
            int maxTokens,
            long seed) {
        this(group, item, subject, model, instructions, text, maxTokens, seed, Optional.empty());
    }

    /** Names it within its evaluation. */
    public Key key() {
        return new Key(item, subject);
    }

    /** The same, asked for the n-th time, from 1. */
    Question inRepeat(int repeat) {
        return repeat == 1
                ? this
                : new Question(
                        group,
                        item,
                        subject + Key.REPEAT + repeat,
                        model,
                        instructions,
                        text,
                        maxTokens,
                        seed + repeat * 1_000_003L,
                        expected);
    }

    /** Item and subject; a subject that is asked again ends with the number of the repeat, "p03#2". */
    public record Key(String item, String subject) {
        private static final char REPEAT = '#';

        int repeat() {
            int mark = subject.lastIndexOf(REPEAT);
            return mark < 0 ? 1 : Integer.parseInt(subject.substring(mark + 1));
        }

        Key inFirstRepeat() {
            int mark = subject.lastIndexOf(REPEAT);
            return mark < 0 ? this : new Key(item, subject.substring(0, mark));
        }

        @Override
        public String toString() {
            return item + "/" + subject;
        }
    }
}
