package org.culturepark.generator.seed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.generator.culture.Culture;
import org.culturepark.generator.culture.CultureCatalogue;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/surveys")
@Tag(name = "surveys")
public class SurveyResource {
    private final SurveyLibrary library;
    private final CultureCatalogue cultures;

    SurveyResource(SurveyLibrary library, CultureCatalogue cultures) {
        this.library = library;
        this.cultures = cultures;
    }

    @GET
    @Operation(summary = "The surveys that seeds can come from")
    public List<SurveySummary> list() {
        return library.all();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One survey in short")
    public SurveySummary get(@PathParam("id") @Parameter(example = "wvs7") String id) {
        return library.findSummary(id).orElseThrow(() -> Problems.notFound("survey", id));
    }

    @GET
    @Path("/{id}/questions")
    @Operation(
            summary = "The questions of a survey, as the countries of a culture answered them",
            description = "A culture of several countries has each question once per country; they are never averaged.")
    public List<QuestionResponse> questions(
            @PathParam("id") @Parameter(example = "wvs7") String id,
            @QueryParam("culture") @Parameter(example = "Korean", required = true) String cultureId) {
        Survey survey = library.find(id).orElseThrow(() -> Problems.notFound("survey", id));
        if (cultureId == null) {
            throw Problems.badRequest("culture", "must name a culture of /v1/cultures");
        }
        Culture culture = cultures.find(cultureId)
                .orElseThrow(() -> Problems.badRequest("culture", "unknown culture \"" + cultureId + "\""));
        return culture.countries().stream()
                .flatMap(country -> survey.answersIn(country.code()))
                .toList();
    }
}
