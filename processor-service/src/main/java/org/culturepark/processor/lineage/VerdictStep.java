package org.culturepark.processor.lineage;

import java.util.List;
import java.util.Optional;
import org.culturepark.processor.opinion.StoredJudgement;
import org.culturepark.processor.verification.Finding;
import org.culturepark.processor.verification.Verdict;

/**
 * A text and what a verifier said about it.
 *
 * @param rewritten whether a model wrote the text, because what was said contradicted the attitude
 * @param verdict absent for a rewriting that a filter dropped
 * @param toAttitude cosine to the attitude, where it was measured
 * @param toOpposite cosine to the attitude's opposite, where it was measured
 */
public record VerdictStep(
        String text,
        boolean rewritten,
        Optional<Verdict> verdict,
        Optional<Double> toAttitude,
        Optional<Double> toOpposite) {
    static List<VerdictStep> of(List<StoredJudgement> judgements) {
        return judgements.stream().map(VerdictStep::of).toList();
    }

    private static VerdictStep of(StoredJudgement judgement) {
        Optional<Finding> finding = judgement.finding();
        return new VerdictStep(
                judgement.text(),
                judgement.rewritten(),
                finding.map(Finding::verdict),
                finding.flatMap(Finding::toAttitude),
                finding.flatMap(Finding::toOpposite));
    }
}
