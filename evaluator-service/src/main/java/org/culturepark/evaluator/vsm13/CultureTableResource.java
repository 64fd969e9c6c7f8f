package org.culturepark.evaluator.vsm13;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.comparison.ModelNames;
import org.culturepark.evaluator.evaluation.CompletedEvaluations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/vsm13/cultures")
@Tag(name = "VSM13")
public class CultureTableResource {
    private final CompletedEvaluations completed;

    CultureTableResource(CompletedEvaluations completed) {
        this.completed = completed;
    }

    @GET
    @Operation(
            summary =
                    "Cultures beside each other: differences that no constant touches, rank correlation, anchored scores",
            description =
                    "Of several models, each culture is that of the first one that was measured on it: name the tuned"
                            + " models of all cultures, or one model that was measured on all.")
    public CultureTable of(
            @Parameter(description = "Models, parted by commas", example = "smollm2-135m-instruct")
                    @QueryParam("models")
                    String models) {
        List<String> names = ModelNames.parse(models, 1);
        return CultureTable.of(completed.of(names, Optional.empty(), Optional.of(BenchmarkName.VSM13)));
    }
}
