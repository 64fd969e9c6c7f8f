package org.culturepark.generator.culture;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A culture of the catalogue. */
record CultureResponse(
        @Schema(examples = "Korean") String id,
        String people,
        String language,
        List<SurveyCountry> countries,
        GivenNames givenNames,

        @Schema(description = "Whether it is a part of the service, which cannot be changed.")
        boolean builtIn) {

    static CultureResponse from(Culture culture, boolean builtIn) {
        return new CultureResponse(
                culture.id(), culture.people(), culture.language(), culture.countries(), culture.givenNames(), builtIn);
    }
}
