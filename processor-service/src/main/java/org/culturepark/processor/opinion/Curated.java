package org.culturepark.processor.opinion;

import java.util.Optional;
import org.culturepark.processor.filter.DropReason;
import org.culturepark.processor.verification.Finding;

/**
 * What became of one statement.
 *
 * @param original what was said, where {@code text} is a rewriting of it
 * @param reason a {@link DropReason}, or why the judge failed; empty if it is kept
 * @param finding of the verifier on {@code text}; empty if a filter dropped it before
 */
record Curated(
        Statement statement,
        String text,
        Optional<String> original,
        OpinionOutcome outcome,
        Optional<String> reason,
        Optional<Finding> finding) {

    static Curated filtered(Statement statement, DropReason reason) {
        return new Curated(
                statement,
                statement.text(),
                Optional.empty(),
                OpinionOutcome.DROPPED,
                Optional.of(reason.name()),
                Optional.empty());
    }

    static Curated judged(Statement statement, Finding finding) {
        return of(statement, statement.text(), Optional.empty(), finding);
    }

    static Curated rewritten(Statement statement, String text, Finding finding) {
        return of(statement, text, Optional.of(statement.text()), finding);
    }

    private static Curated of(Statement statement, String text, Optional<String> original, Finding finding) {
        OpinionOutcome outcome = switch (finding.verdict()) {
            case ENTAILS -> OpinionOutcome.KEPT;
            case UNPARSABLE -> OpinionOutcome.FAILED;
            default -> OpinionOutcome.DROPPED;
        };
        Optional<String> reason = outcome == OpinionOutcome.KEPT
                ? Optional.empty()
                : Optional.of(finding.verdict().name());
        return new Curated(statement, text, original, outcome, reason, Optional.of(finding));
    }
}
