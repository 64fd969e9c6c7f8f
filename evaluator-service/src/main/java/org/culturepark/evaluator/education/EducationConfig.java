package org.culturepark.evaluator.education;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.Set;
import org.culturepark.evaluator.vsm13.Dimension;

/** How the study with simulated learners is made. */
@ConfigMapping(prefix = "culturepark.education")
public interface EducationConfig {

    /** Simulated learners per evaluation. */
    @WithDefault("2")
    @Min(1)
    @Max(1000)
    int learners();

    /** Exchanges of each learner with the model. */
    @WithDefault("2")
    @Min(1)
    @Max(20)
    int turns();

    /** Dimensions of VSM13 that the learners are tested on before and after; each has four items. */
    @WithDefault("PDI,IDV,MAS,UAI,LTO,IVR")
    Set<Dimension> dimensions();

    /** Longest reply of the model in a conversation, in tokens. */
    @WithDefault("96")
    @Min(8)
    int replyTokens();

    /** Model that plays the learners; by default the untuned base of the model under test, so that all arms have the same. */
    Optional<String> learnerModel();
}
