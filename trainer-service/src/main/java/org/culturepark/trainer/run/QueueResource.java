package org.culturepark.trainer.run;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/queue")
@Tag(name = "Queue", description = "The runs that wait for a device, in their order")
class QueueResource {
    private final RunService runs;

    QueueResource(RunService runs) {
        this.runs = runs;
    }

    @Schema(name = "QueuePlace")
    record Place(
            @Min(1) @Schema(examples = "1", description = "From 1; beyond the end is the end")
            int position) {}

    @GET
    @Operation(summary = "The runs that wait, the next one first")
    public List<RunResponse> list() {
        return runs.queued();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Give a run another place")
    @APIResponse(responseCode = "200", description = "The queue as it is then")
    @APIResponse(responseCode = "409", description = "The run does not wait")
    public List<RunResponse> move(
            @RestPath @Parameter(example = "ad68ae54-23ea-5549-92bf-e2af14178a58") UUID id,
            @Valid @NotNull Place place) {
        return runs.move(id, place.position());
    }
}
