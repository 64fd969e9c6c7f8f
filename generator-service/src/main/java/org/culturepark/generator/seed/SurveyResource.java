package org.culturepark.generator.seed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
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
    public List<SurveyResponse> list() {
        return library.all().stream().map(SurveyResponse::from).toList();
    }

    @GET
    @Path("/{id}/questions")
    @Operation(summary = "The questions of a survey, as the countries of a culture answered them")
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
                .flatMap(country -> answersIn(survey, country.code()))
                .toList();
    }

    private static Stream<QuestionResponse> answersIn(Survey survey, String country) {
        return survey.questions().stream()
                .flatMap(question -> survey
                        .findDistribution(question.id(), country)
                        .map(distribution -> QuestionResponse.from(survey.id(), question, distribution))
                        .stream());
    }
}
