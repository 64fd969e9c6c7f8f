package org.culturepark.processor.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How far the review of a version is: {@code examples = accepted + edited + rejected + open}.
 *
 * @param versionId of the version made last, which is the one under review
 * @param required whether nothing is published before every example is decided on
 * @param published the version that the data set shows, once there is one
 * @param agreement share of the examples decided on that people accepted as they are: each passed the automatic verdict, so
 *     this is how often people agree with it; empty while nothing is decided
 * @param reviewers how many of the decisions that hold are whose
 */
public record ReviewStatus(
        UUID versionId,
        boolean required,
        Optional<UUID> published,
        long examples,
        long accepted,
        long edited,
        long rejected,
        long open,
        Optional<Double> agreement,
        Map<String, Long> reviewers) {

    static ReviewStatus of(UUID versionId, boolean required, Optional<UUID> published, List<ReviewCount> counts) {
        long accepted = sum(counts, ReviewDecision.ACCEPTED.name());
        long edited = sum(counts, ReviewDecision.EDITED.name());
        long rejected = sum(counts, ReviewDecision.REJECTED.name());
        long open = sum(counts, ReviewCount.OPEN);
        long decided = accepted + edited + rejected;
        Map<String, Long> reviewers = new TreeMap<>();
        counts.forEach(count -> count.reviewer().ifPresent(name -> reviewers.merge(name, count.number(), Long::sum)));
        return new ReviewStatus(
                versionId,
                required,
                published,
                decided + open,
                accepted,
                edited,
                rejected,
                open,
                decided == 0 ? Optional.empty() : Optional.of((double) accepted / decided),
                reviewers);
    }

    private static long sum(List<ReviewCount> counts, String decision) {
        return counts.stream()
                .filter(count -> count.decision().equals(decision))
                .mapToLong(ReviewCount::number)
                .sum();
    }
}
