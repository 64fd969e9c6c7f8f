package org.culturepark.evaluator.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.evaluator.evaluation.EvaluationResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/evaluations")
@Tag(name = "Evaluations", description = "Models measured against a culture")
public class EvaluationOrderResource {
    private final PlanOrder order;
    private final PlanReading reading;

    EvaluationOrderResource(PlanOrder order, PlanReading reading) {
        this.order = order;
        this.reading = reading;
    }

    @POST
    @Operation(
            summary = "Measure a model, and its untuned base beside it",
            description =
                    "Ids follow from model, culture, benchmark and parameters: sending the same request again, with"
                            + " or without an Idempotency-Key, names the same evaluations and asks nothing twice. A void"
                            + " evaluation goes on.")
    @APIResponse(
            responseCode = "202",
            description = "The evaluations, the untuned base before the model, and their plan",
            content = @Content(schema = @Schema(implementation = Ordered.class)))
    @APIResponse(responseCode = "400", description = "Not readable, or a field is not valid")
    @APIResponse(responseCode = "422", description = "A field names what there is not")
    public Response post(@Valid @NotNull EvaluationRequest request) {
        UUID plan = order.order(Optional.empty(), request.asPlan());
        List<EvaluationResponse> ordered = reading.get(plan).evaluations();
        String location = ordered.isEmpty()
                ? "/v1/plans/" + plan
                : "/v1/evaluations/" + ordered.get(ordered.size() - 1).id();
        return Response.accepted(new Ordered(plan, ordered))
                .location(URI.create(location))
                .build();
    }

    @Schema(name = "OrderedEvaluations")
    record Ordered(UUID planId, List<EvaluationResponse> evaluations) {}
}
