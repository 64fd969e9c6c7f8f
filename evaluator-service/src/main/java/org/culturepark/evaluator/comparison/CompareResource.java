package org.culturepark.evaluator.comparison;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.evaluation.CompletedEvaluations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/compare")
@Tag(name = "Comparison", description = "Models against each other")
public class CompareResource {
    private final Comparing comparing;
    private final CompletedEvaluations completed;

    CompareResource(Comparing comparing, CompletedEvaluations completed) {
        this.comparing = comparing;
        this.completed = completed;
    }

    @GET
    @Operation(
            summary = "Compare models on whatever they were all asked, with verdicts in words",
            description = "Nothing is asked: stored answers are compared, by paired bootstrap and randomisation.")
    @APIResponse(responseCode = "200", description = "The table; without rows if nothing was asked of both")
    @APIResponse(responseCode = "400", description = "Fewer than two models, or too many")
    public Comparison compare(
            @Parameter(
                            description = "Two or more, parted by commas",
                            example = "smollm2-135m-instruct,culturepark-korean-1a2b3c4d")
                    @QueryParam("models")
                    String models,
            @RestQuery Optional<String> culture,
            @RestQuery Optional<BenchmarkName> benchmark) {
        List<String> names = ModelNames.parse(models, 2);
        return comparing.of(names, completed.of(names, culture, benchmark));
    }
}
