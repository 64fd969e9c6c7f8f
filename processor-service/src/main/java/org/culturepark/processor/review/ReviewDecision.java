package org.culturepark.processor.review;

/** What a person said about an example. */
public enum ReviewDecision {
    /** It is published as it is. */
    ACCEPTED,
    /** It is published with another answer. */
    EDITED,
    /** It is left out. */
    REJECTED
}
