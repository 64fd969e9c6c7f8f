package org.culturepark.evaluator.training;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/evaluations/{id}/answers/{answer}/lineage")
@Tag(name = "Evaluations", description = "Models measured against a culture")
public class LineageResource {
    private final AnswerLineages lineages;

    LineageResource(AnswerLineages lineages) {
        this.lineages = lineages;
    }

    @GET
    @Operation(
            summary = "The training examples that an answer of a tuned model is most like",
            description =
                    "By the cosine of sentence vectors: similarity, no cause. Each names where the processor tells its way to"
                            + " the survey. What was found first is kept with the answer.")
    @APIResponse(responseCode = "200")
    @APIResponse(
            responseCode = "409",
            description = "It is not known what the model was trained on, or the processor does not answer")
    public AnswerLineage of(@RestPath UUID id, @RestPath UUID answer) {
        return lineages.of(id, answer);
    }
}
