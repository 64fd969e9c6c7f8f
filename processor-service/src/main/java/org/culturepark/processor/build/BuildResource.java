package org.culturepark.processor.build;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/builds")
@Tag(name = "Builds", description = "How versions were made, and replays: the same again with other parameters")
class BuildResource {
    private static final String AN_ID = "070fdacc-5b48-5de6-96a5-3768fbf0a853";

    private final BuildOverview overview;

    BuildResource(BuildOverview overview) {
        this.overview = overview;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A build: its parameters, and what became of the opinions")
    public BuildResponse get(@RestPath @Parameter(example = AN_ID) UUID id) {
        return overview.get(id);
    }

    @POST
    @Path("/{id}/publish")
    @Operation(
            summary = "Publish the version that a build made",
            description = "Its batches are announced and trained on, and it is the one that the data set shows.")
    public BuildResponse publish(@RestPath @Parameter(example = AN_ID) UUID id) {
        return overview.publish(id);
    }
}
