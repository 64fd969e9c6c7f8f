package org.culturepark.processor.review;

import java.util.Optional;
import org.culturepark.processor.event.BatchCurated.CuratedExample;
import org.culturepark.processor.verification.Verdict;

/**
 * An example under review: what a machine said about it, and what a person did.
 *
 * @param verdict of the verifier on its opinion
 * @param review the last word; empty while nobody has decided
 */
public record ReviewedExample(CuratedExample example, Optional<Verdict> verdict, Optional<Review> review) {
    boolean isPublished() {
        return review.filter(one -> one.decision() != ReviewDecision.REJECTED).isPresent();
    }
}
