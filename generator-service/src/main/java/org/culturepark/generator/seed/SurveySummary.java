package org.culturepark.generator.seed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey in short. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SurveySummary(
        @Schema(examples = "wvs7") String id,
        String name,
        SurveyFormat format,

        @Schema(description = "Whether respondents were weighted.")
        boolean weighted,

        int questions,
        Collection<String> countries,

        @Schema(implementation = Instant.class, description = "Absent for what is built in.")
        Optional<Instant> importedAt) {

    static SurveySummary ofBuiltIn(Survey survey) {
        return new SurveySummary(
                survey.id(),
                survey.name(),
                SurveyFormat.BUILT_IN,
                false,
                survey.questions().size(),
                List.copyOf(survey.countries()),
                Optional.empty());
    }
}
