package org.culturepark.evaluator.asking;

import java.util.Optional;
import org.culturepark.evaluator.answer.Outcome;

/**
 * Which answers of an evaluation are listed; what is empty does not narrow.
 *
 * @param right whether the answer is the expected one; only questions that have one are listed then
 * @param text that prompt or answer hold, in any case
 */
public record AnswerFilter(
        Optional<Outcome> outcome, Optional<Boolean> right, Optional<String> item, Optional<String> text) {}
