package org.culturepark.processor.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.culturepark.processor.verification.Verification;

/**
 * How dialogues are curated. A data set keeps what was set when its first event came, until somebody
 * changes it. Public, since what is in a group is validated by reflection.
 */
@ConfigMapping(prefix = "culturepark.curation")
public interface CurationConfig {
    /** SENTENCES needs no model; LLM needs a capable one. Absent: by what the endpoint can do. */
    Optional<Extraction> extraction();

    /** EMBEDDING needs no model; LLM needs a capable one. Absent: by what the endpoint can do. */
    Optional<Verification> verification();

    /** Opinions that a judge is shown at once. */
    @WithDefault("8")
    @Min(1)
    @Max(50)
    int verdictsPerCall();

    /** Whether a person has to accept the examples before they are published. */
    @WithDefault("false")
    boolean review();

    /** How long a collection waits for its dialogues, from its arrival on; then the data set ends short. */
    @WithDefault("24H")
    Duration deadline();

    /** What the model calls of a data set may use; then its dialogues wait until the budget is raised. */
    SpendingConfig budget();

    interface SpendingConfig {
        /** Of prompts and answers; no limit if absent. */
        Optional<@Min(1) Long> tokens();

        /** In US dollars; no limit if absent. */
        Optional<@DecimalMin(value = "0", inclusive = false) BigDecimal> money();
    }
}
