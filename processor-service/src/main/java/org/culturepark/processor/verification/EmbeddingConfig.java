package org.culturepark.processor.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Thresholds of the embedding verifier, chosen on {@code verification/triples.csv}. */
@ConfigMapping(prefix = "culturepark.verification.embedding")
interface EmbeddingConfig {
    /**
     * Cosine under which a statement is irrelevant. On the triples, what is beside the point stays under 0.19, and what
     * is to the point begins at 0.38.
     */
    @WithDefault("0.3")
    double relevance();

    /** Difference of the two cosines under which neither side is nearer. */
    @WithDefault("0.005")
    double margin();
}
