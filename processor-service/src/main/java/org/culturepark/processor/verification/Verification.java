package org.culturepark.processor.verification;

/** The strategies of verification. */
public enum Verification {
    /** A capable model judges, by JSON schema; what contradicts is rewritten and judged again. */
    LLM,
    /** Sentence embeddings: nearer to the attitude or to its opposite. Needs no model call; nothing is rewritten. */
    EMBEDDING
}
