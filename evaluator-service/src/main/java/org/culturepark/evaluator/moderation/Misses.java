package org.culturepark.evaluator.moderation;

import java.util.Optional;
import org.culturepark.evaluator.answer.Outcome;
import org.culturepark.evaluator.answer.Reading;

/** Answers that named no label, by kind. All of them are misses for the gold label. */
final class Misses {
    private int invalid;
    private int refused;
    private int failed;

    /** @param reading empty if no answer came */
    void count(Optional<Reading> reading) {
        Outcome outcome = reading.map(Reading::outcome).orElse(Outcome.FAILED);
        invalid += outcome == Outcome.INVALID ? 1 : 0;
        refused += outcome == Outcome.REFUSED ? 1 : 0;
        failed += outcome == Outcome.FAILED ? 1 : 0;
    }

    int invalid() {
        return invalid;
    }

    int refused() {
        return refused;
    }

    int failed() {
        return failed;
    }
}
