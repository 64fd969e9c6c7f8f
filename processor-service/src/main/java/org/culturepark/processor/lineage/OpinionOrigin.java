package org.culturepark.processor.lineage;

import java.util.Optional;
import java.util.UUID;
import org.culturepark.processor.opinion.Opinion;
import org.culturepark.processor.opinion.OpinionOutcome;

/**
 * The opinion that an example teaches.
 *
 * @param original what was said, where {@code text} is a rewriting of it
 */
public record OpinionOrigin(
        UUID opinionId, int ordinal, String text, Optional<String> original, OpinionOutcome outcome) {
    static OpinionOrigin from(Opinion opinion) {
        return new OpinionOrigin(
                opinion.id(), opinion.ordinal(), opinion.text(), opinion.original(), opinion.outcome());
    }
}
