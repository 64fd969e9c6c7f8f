package org.culturepark.trainer.run;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/runs")
@Tag(name = "Runs", description = "Trainings: one per version of a data set")
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
    @Operation(summary = "One run with its loss curve, live while it trains")
    public RunResponse get(@RestPath @Parameter(example = "ad68ae54-23ea-5549-92bf-e2af14178a58") UUID id) {
        return runs.get(id);
    }

    @POST
    @Path("/{id}/retry")
    @ResponseStatus(202)
    @Operation(summary = "Queue a failed run again")
    @APIResponse(responseCode = "202", description = "Queued")
    @APIResponse(responseCode = "409", description = "The run has not failed")
    public RunResponse retry(@RestPath @Parameter(example = "ad68ae54-23ea-5549-92bf-e2af14178a58") UUID id) {
        return runs.retry(id);
    }
}
