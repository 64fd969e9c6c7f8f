package org.culturepark.evaluator.benchmark;

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
 */
public record Question(
        String group,
        String item,
        String subject,
        String model,
        String instructions,
        String text,
        int maxTokens,
        long seed) {

    /** Names it within its evaluation. */
    public Key key() {
        return new Key(item, subject);
    }

    /** Item and subject. */
    public record Key(String item, String subject) {
        @Override
        public String toString() {
            return item + "/" + subject;
        }
    }
}
