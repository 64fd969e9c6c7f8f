package org.culturepark.evaluator.asking;

import java.util.Map;
import org.culturepark.evaluator.answer.Outcome;

/** {@code asked = valid + invalid + refused + failed + pending}, always. */
public record AnswerCounts(long asked, long valid, long invalid, long refused, long failed, long pending) {

    /** @param asked how many questions there are in all */
    public static AnswerCounts of(long asked, Map<Outcome, Long> counts) {
        long stored = counts.values().stream().mapToLong(Long::longValue).sum();
        return new AnswerCounts(
                asked,
                counts.getOrDefault(Outcome.VALID, 0L),
                counts.getOrDefault(Outcome.INVALID, 0L),
                counts.getOrDefault(Outcome.REFUSED, 0L),
                counts.getOrDefault(Outcome.FAILED, 0L),
                asked - stored);
    }

    /** Questions that have ended, one way or another. */
    public long done() {
        return asked - pending;
    }
}
