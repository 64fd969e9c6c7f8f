package org.culturepark.processor.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.culturepark.processor.embedding.Representative;

/** How kept opinions become examples; {@link SelectionSettings} says what each means. */
@ConfigMapping(prefix = "culturepark.selection")
interface SelectionConfig {
    /** LONGEST, as in the paper, MEDOID or THRESHOLD. */
    @WithDefault("LONGEST")
    Representative representative();

    /** Cosine, for THRESHOLD. */
    @WithDefault("0.9")
    @DecimalMin("0")
    @DecimalMax("1")
    double threshold();

    Optional<@Min(1) Integer> samplesPerQuestion();

    @WithDefault("42")
    long seed();

    Optional<@Min(1) Integer> maxPerQuestion();

    Optional<@Min(1) Integer> minPerQuestion();

    Optional<@Min(1) Integer> maxExamples();

    Optional<@Min(1) Integer> minExamples();

    /** Cosine. */
    @WithDefault("0.8")
    @DecimalMin("0")
    @DecimalMax("1")
    double overlap();
}
