package org.culturepark.processor.dataset;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/datasets/{id}/retry")
@Tag(name = "Data sets", description = "What became of the dialogues")
class RetryResource {
    private final Retries retries;

    RetryResource(Retries retries) {
        this.retries = retries;
    }

    @POST
    @Operation(
            summary = "Have the dialogues curated again whose curation failed",
            description =
                    "A version that is made already stays as it is; they are part of builds made afterwards. Calls"
                            + " that were answered are not made again, but for answers that could not be read.")
    @APIResponse(
            responseCode = "202",
            description = "How many there are; said again, those that have failed again",
            content = @Content(schema = @Schema(implementation = Retried.class)))
    public Response retry(@RestPath @Parameter(example = "070fdacc-5b48-5de6-96a5-3768fbf0a853") UUID id) {
        return Response.accepted(new Retried(retries.retryFailed(id))).build();
    }

    record Retried(int dialogues) {}
}
