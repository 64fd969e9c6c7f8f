package org.culturepark.trainer.dataset;

import java.util.List;

/**
 * An example as the model reads it.
 *
 * @param tokens ids in the vocabulary
 * @param learned per token, whether the model is to learn to say it; false for prompts
 */
public record TokenizedExample(List<Integer> tokens, List<Boolean> learned) {
    public TokenizedExample {
        if (tokens.size() != learned.size()) {
            throw new IllegalArgumentException(tokens.size() + " tokens, but " + learned.size() + " marks");
        }
        tokens = List.copyOf(tokens);
        learned = List.copyOf(learned);
    }

    public int length() {
        return tokens.size();
    }

    /** Whether there is anything to learn: the first token is predicted by nothing. */
    public boolean teaches() {
        return learned.lastIndexOf(true) > 0;
    }

    /** The same, without what is beyond so many tokens. */
    public TokenizedExample cutTo(int maxTokens) {
        int length = Math.min(maxTokens, length());
        return new TokenizedExample(tokens.subList(0, length), learned.subList(0, length));
    }
}
