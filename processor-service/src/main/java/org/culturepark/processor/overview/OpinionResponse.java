package org.culturepark.processor.overview;

import java.util.Optional;
import java.util.UUID;
import org.culturepark.processor.opinion.Opinion;
import org.culturepark.processor.opinion.OpinionOutcome;
import org.culturepark.processor.verification.Verdict;

/**
 * An opinion and what became of it.
 *
 * @param code of the answer that its speaker was bound to
 * @param original what was said, where {@code text} is a rewriting
 * @param reason why it was dropped or failed
 * @param verdict of the verifier; none where a filter dropped it before
 * @param toAttitude cosine to the attitude, where it was measured
 * @param toOpposite cosine to the attitude's opposite, where it was measured
 */
public record OpinionResponse(
        UUID id,
        UUID dialogueId,
        int turn,
        String question,
        int code,
        String text,
        Optional<String> original,
        OpinionOutcome outcome,
        Optional<String> reason,
        Optional<Verdict> verdict,
        Optional<Double> toAttitude,
        Optional<Double> toOpposite) {

    static OpinionResponse from(Opinion opinion) {
        return new OpinionResponse(
                opinion.id(),
                opinion.dialogueId(),
                opinion.turn(),
                opinion.question(),
                opinion.code(),
                opinion.text(),
                opinion.original(),
                opinion.outcome(),
                opinion.reason(),
                opinion.verdict(),
                opinion.toAttitude(),
                opinion.toOpposite());
    }
}
