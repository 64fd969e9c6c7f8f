package org.culturepark.evaluator.survey;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.comparison.ModelNames;
import org.culturepark.evaluator.evaluation.CompletedEvaluations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/survey/specificity")
@Tag(name = "Survey alignment")
public class SpecificityResource {
    private final SpecificityTable table;
    private final CompletedEvaluations completed;

    SpecificityResource(SpecificityTable table, CompletedEvaluations completed) {
        this.table = table;
        this.completed = completed;
    }

    @GET
    @Operation(
            summary = "Models of several cultures against their countries: is each nearer to its own?",
            description =
                    "Each culture's row is the first of the models that was measured on it. Needs SURVEY evaluations"
                            + " of at least two cultures.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Specificity.class)))
    @APIResponse(responseCode = "404", description = "Fewer than two cultures were measured")
    public Specificity of(
            @Parameter(
                            description = "Models, parted by commas",
                            example = "culturepark-korean-1a2b3c4d,culturepark-german-1a2b3c4d")
                    @QueryParam("models")
                    String models) {
        List<String> names = ModelNames.parse(models, 1);
        return table.of(completed.of(names, Optional.empty(), Optional.of(BenchmarkName.SURVEY)))
                .orElseThrow(() -> Problems.notFound("survey evaluation of two cultures by", models));
    }
}
