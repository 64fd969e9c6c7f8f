package org.culturepark.evaluator.survey;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;

/** How surveys are asked, and where they come from. */
@ConfigMapping(prefix = "culturepark.survey")
public interface SurveyConfig {
    /** The generator, which knows the surveys. */
    @WithDefault("http://127.0.0.1:8081")
    URI generator();

    /** Time for one of its answers. */
    @WithDefault("30S")
    Duration timeout();

    /** Survey that is asked where nobody says which. */
    @WithDefault("wvs7")
    String name();

    /** Orders in which the options stand: 1 the survey's, 2 also the reverse. */
    @WithDefault("2")
    @Min(1)
    @Max(2)
    int orders();

    /** Seeded answers to each question in each order, where the endpoint tells no probabilities. */
    @WithDefault("10")
    @Min(1)
    @Max(1000)
    int draws();
}
