package org.culturepark.local.modelworker;

import java.util.function.ToIntFunction;

/**
 * Counts the tokens of an answer from its pieces, and tells how it ended: llama.cpp's Java binding says neither.
 *
 * <p>A piece is one token, except that the tokens of one character outside ASCII come together (counted by the
 * tokenizer), and that the token which ends the answer is an empty piece.
 */
final class AnswerTally {
    /** Tokens that may be lost at the limit, when they do not make a character yet. */
    private static final int UNFINISHED_CHARACTER = 3;

    private final int limit;
    private final boolean stopsAtTexts;
    private final ToIntFunction<String> tokenizer;
    private final StringBuilder text = new StringBuilder();
    private int counted;
    private boolean lastEmpty;

    AnswerTally(int limit, boolean stopsAtTexts, ToIntFunction<String> tokenizer) {
        this.limit = limit;
        this.stopsAtTexts = stopsAtTexts;
        this.tokenizer = tokenizer;
    }

    void add(String piece) {
        text.append(piece);
        lastEmpty = piece.isEmpty();
        counted += isAscii(piece) ? 1 : Math.max(1, tokenizer.applyAsInt(piece));
    }

    private static boolean isAscii(String piece) {
        return piece.chars().allMatch(character -> character < 128);
    }

    String text() {
        return text.toString();
    }

    boolean isCutOff() {
        if (lastEmpty) {
            return false;
        }
        return !stopsAtTexts || counted + UNFINISHED_CHARACTER >= limit;
    }

    /** At the limit it is exactly the limit. */
    int tokens() {
        return isCutOff() ? limit : Math.min(counted, limit);
    }
}
