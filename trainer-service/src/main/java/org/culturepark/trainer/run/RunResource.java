package org.culturepark.trainer.run;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/runs")
@Tag(name = "Runs", description = "Trainings: one per version of a data set, and those that are ordered")
class RunResource {
    private final RunService runs;

    RunResource(RunService runs) {
        this.runs = runs;
    }

    @GET
    @Operation(summary = "Runs, the newest first, without their curves")
    public PageOf<RunResponse> list(
            @RestQuery
                    @Parameter(
                            description = "Only those on versions of this data set",
                            example = "070fdacc-5b48-5de6-96a5-3768fbf0a853")
                    Optional<UUID> dataSet,
            @RestQuery @Parameter(description = "Only those in this state", example = "SERVED")
                    Optional<RunState> state,
            @Valid @BeanParam Paging paging) {
        return runs.search(dataSet, state, paging);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One run with its loss curves, live while it trains")
    public RunResponse get(@RestPath @Parameter(example = "ad68ae54-23ea-5549-92bf-e2af14178a58") UUID id) {
        return runs.get(id);
    }

    @POST
    @ResponseStatus(202)
    @Operation(
            summary = "Train another model on a version",
            description = "Every version is trained on once by itself; this queues a further run with other settings.")
    @APIResponse(responseCode = "202", description = "Queued")
    @APIResponse(responseCode = "422", description = "The version is not here, or a setting is beyond its bounds")
    public RunResponse order(
            @Valid @NotNull @RequestBody(content = @Content(examples = @ExampleObject(name = "small", value = """
                {"versionId": "5f2b7dfa-0f0c-5d4b-9a6a-8f3d3ad1b6a1", "preset": "SMALL",
                 "settings": {"rank": 8, "targets": ["Q", "V"], "epochs": 3}}\
                """)))
                    RunRequest request) {
        return runs.order(request);
    }

    @POST
    @Path("/{id}/pause")
    @Operation(summary = "Stop a run for a while, with a checkpoint")
    @APIResponse(responseCode = "200", description = "Paused")
    @APIResponse(responseCode = "409", description = "The run neither waits nor trains")
    public RunResponse pause(@RestPath @Parameter(example = "ad68ae54-23ea-5549-92bf-e2af14178a58") UUID id) {
        return runs.pause(id);
    }

    @POST
    @Path("/{id}/resume")
    @Operation(summary = "Put a paused run back into the queue")
    @APIResponse(responseCode = "200", description = "Queued where it was")
    @APIResponse(responseCode = "409", description = "The run is not paused")
    public RunResponse resume(@RestPath @Parameter(example = "ad68ae54-23ea-5549-92bf-e2af14178a58") UUID id) {
        return runs.resume(id);
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(summary = "End a run that is not trained yet, for good")
    @APIResponse(responseCode = "200", description = "Cancelled")
    @APIResponse(responseCode = "409", description = "The run has ended")
    public RunResponse cancel(@RestPath @Parameter(example = "ad68ae54-23ea-5549-92bf-e2af14178a58") UUID id) {
        return runs.cancel(id);
    }

    @POST
    @Path("/{id}/retry")
    @ResponseStatus(202)
    @Operation(summary = "Queue a failed or cancelled run again")
    @APIResponse(responseCode = "202", description = "Queued")
    @APIResponse(responseCode = "409", description = "The run has neither failed nor been cancelled")
    public RunResponse retry(@RestPath @Parameter(example = "ad68ae54-23ea-5549-92bf-e2af14178a58") UUID id) {
        return runs.retry(id);
    }
}
