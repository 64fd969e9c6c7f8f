package org.culturepark.processor.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.culturepark.processor.opinion.Opinion;
import org.culturepark.processor.verification.Verdict;

/**
 * A text and what a verifier said about it.
 *
 * @param rewritten whether a model wrote the text, because what was said contradicted the attitude
 * @param toAttitude cosine to the attitude, where it was measured
 * @param toOpposite cosine to the attitude's opposite, where it was measured
 */
public record VerdictStep(
        String text, boolean rewritten, Verdict verdict, Optional<Double> toAttitude, Optional<Double> toOpposite) {
    /** Only what contradicts is ever rewritten, so the verdict on an original is known. */
    static List<VerdictStep> of(Opinion opinion) {
        List<VerdictStep> steps = new ArrayList<>();
        opinion.original()
                .ifPresent(said -> steps.add(
                        new VerdictStep(said, false, Verdict.CONTRADICTS, Optional.empty(), Optional.empty())));
        opinion.verdict()
                .ifPresent(verdict -> steps.add(new VerdictStep(
                        opinion.text(),
                        opinion.original().isPresent(),
                        verdict,
                        opinion.toAttitude(),
                        opinion.toOpposite())));
        return steps;
    }
}
