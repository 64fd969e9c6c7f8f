package org.culturepark.processor.review;

import java.util.Optional;

/**
 * How many examples met one decision of one person.
 *
 * @param decision a {@link ReviewDecision}, or {@code OPEN}
 */
record ReviewCount(String decision, Optional<String> reviewer, long number) {
    static final String OPEN = "OPEN";
}
