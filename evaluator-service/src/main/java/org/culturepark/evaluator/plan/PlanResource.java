package org.culturepark.evaluator.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.chassis.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/plans")
@Tag(name = "Plans", description = "Several models measured on the same items")
public class PlanResource {
    private final Plans plans;
    private final PlanOrder order;
    private final PlanReading reading;

    PlanResource(Plans plans, PlanOrder order, PlanReading reading) {
        this.plans = plans;
        this.order = order;
        this.reading = reading;
    }

    @POST
    @Operation(
            summary = "Measure several models on the same items",
            description = "Under the same Idempotency-Key the same request gives the same plan. An evaluation that is"
                    + " there already is part of the plan as it is; nothing is asked twice.")
    @APIResponse(
            responseCode = "202",
            description = "Taken on; Location says where to follow it",
            content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    @APIResponse(responseCode = "400", description = "Not readable, or a field is not valid")
    @APIResponse(responseCode = "409", description = "The key was used for another plan before")
    @APIResponse(responseCode = "422", description = "A field names what there is not")
    public Response start(
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 200) @Parameter(example = "my-first-plan") String key,
            @NotNull
                    @Valid
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "one model, two cultures",
                                                            value = PlanRequest.EXAMPLE)))
                    PlanRequest request) {
        UUID id = order.order(Optional.ofNullable(key).map(given -> Identity.of("plan", "key", given)), request);
        return Response.accepted(reading.get(id))
                .location(URI.create("/v1/plans/" + id))
                .build();
    }

    @GET
    @Operation(summary = "Plans, the newest first")
    public PageOf<PlanResponse> list(@Valid @BeanParam Paging paging) {
        return reading.list(paging);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far a plan is, its evaluations, and what it used")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    @APIResponse(responseCode = "404", description = "There is none with this id")
    public PlanResponse get(@PathParam("id") UUID id) {
        return reading.get(id);
    }

    @PATCH
    @Path("{id}")
    @Operation(summary = "Give a plan another budget; one that waited for it goes on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    @APIResponse(responseCode = "404", description = "There is none with this id")
    public PlanResponse change(@PathParam("id") UUID id, @NotNull @Valid Change change) {
        reading.get(id);
        plans.change(
                id,
                change.budget()
                        .orElseThrow(() -> Problems.badRequest("budget", "must not be null"))
                        .asBudget());
        return reading.get(id);
    }

    @Schema(name = "PlanChange", examples = "{\"budget\": {\"tokens\": 500000}}")
    record Change(Optional<PlanRequest.@Valid Limit> budget) {}
}
