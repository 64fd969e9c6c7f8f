package org.culturepark.processor.review;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody decided about an example, and when.
 *
 * @param edited what it is to answer, where it was edited
 * @param note why
 */
public record Review(
        ReviewDecision decision, String reviewer, Instant decidedAt, Optional<String> edited, Optional<String> note) {}
