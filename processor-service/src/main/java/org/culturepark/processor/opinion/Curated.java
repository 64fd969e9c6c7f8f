package org.culturepark.processor.opinion;

import java.util.List;
import java.util.Optional;
import org.culturepark.processor.filter.DropReason;
import org.culturepark.processor.verification.Finding;
import org.culturepark.processor.verification.Verdict;

/**
 * What became of one statement.
 *
 * @param text what it is now: as said, but for names, or as rewritten
 * @param reason a {@link DropReason}, or why the judge failed; empty if it is kept
 * @param judgements none if a filter dropped it before; a second one if it was rewritten
 */
public record Curated(
        Statement statement, String text, OpinionOutcome outcome, Optional<String> reason, List<Judgement> judgements) {

    static Curated filtered(Statement statement, String text, DropReason reason) {
        return new Curated(statement, text, OpinionOutcome.DROPPED, Optional.of(reason.name()), List.of());
    }

    static Curated judged(Statement statement, String text, Finding finding) {
        return of(statement, finding, List.of(Judgement.onSaid(text, finding)));
    }

    /** It stays what it was said to be if the rewriting is of no use. */
    Curated rewritten(Judgement second) {
        List<Judgement> both = List.of(judgements.get(0), second);
        return second.finding()
                .map(finding -> of(statement, finding, both))
                .orElseGet(() -> new Curated(statement, text, outcome, reason, both));
    }

    Optional<Finding> finding() {
        return judgements.stream()
                .flatMap(judgement -> judgement.finding().stream())
                .reduce((first, last) -> last);
    }

    private static Curated of(Statement statement, Finding finding, List<Judgement> judgements) {
        OpinionOutcome outcome = outcome(finding.verdict());
        Optional<String> reason = outcome == OpinionOutcome.KEPT
                ? Optional.empty()
                : Optional.of(finding.verdict().name());
        String text = judgements.get(judgements.size() - 1).text();
        return new Curated(statement, text, outcome, reason, judgements);
    }

    private static OpinionOutcome outcome(Verdict verdict) {
        return switch (verdict) {
            case ENTAILS -> OpinionOutcome.KEPT;
            case UNPARSABLE, NOT_JUDGED -> OpinionOutcome.FAILED;
            case CONTRADICTS, IRRELEVANT, NOT_DECIDABLE -> OpinionOutcome.DROPPED;
        };
    }
}
