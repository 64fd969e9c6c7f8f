package org.culturepark.processor.build;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/datasets")
@Tag(name = "Builds", description = "How versions were made, and replays: the same again with other parameters")
class ReplayResource {
    private static final String AN_ID = "070fdacc-5b48-5de6-96a5-3768fbf0a853";

    private final BuildOverview overview;
    private final Replays replays;

    ReplayResource(BuildOverview overview, Replays replays) {
        this.overview = overview;
        this.replays = replays;
    }

    @POST
    @Path("/{id}/builds")
    @Operation(
            summary = "Make a version again with other parameters: a replay",
            description = "From the stored dialogues, opinions and verdicts, without a model call. The same parameters"
                    + " give the same content hash. Nobody trains on it before it is published. What is absent is as in"
                    + " the data set's settings. Under the same Idempotency-Key it is made once.")
    public Response replay(
            @RestPath @Parameter(example = AN_ID) UUID id,
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 200) @Parameter(example = "two-a-question") String key,
            @NotNull
                    @Valid
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "replay", value = ReplayRequest.EXAMPLE)))
                    ReplayRequest request) {
        UUID buildId = Optional.ofNullable(key)
                .map(given -> Identity.of("replay", id, given))
                .orElseGet(UUID::randomUUID);
        replays.request(buildId, id, request);
        return Response.accepted(overview.get(buildId))
                .location(URI.create("/v1/builds/" + buildId))
                .build();
    }

    @GET
    @Path("/{id}/builds")
    @Operation(summary = "The builds of a data set, the newest first")
    public PageOf<BuildResponse> list(@RestPath @Parameter(example = AN_ID) UUID id, @Valid @BeanParam Paging paging) {
        return overview.of(id, paging);
    }
}
