package org.culturepark.generator.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.chassis.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/campaigns")
@Tag(name = "previews")
public class PreviewResource {
    private final CampaignService campaigns;
    private final PreviewService previews;

    PreviewResource(CampaignService campaigns, PreviewService previews) {
        this.campaigns = campaigns;
        this.previews = previews;
    }

    @POST
    @Path("/preview")
    @Operation(
            summary = "Make a few dialogues, and project what the whole campaign would take",
            description = "The dialogues are real and paid. Under the same Idempotency-Key it is done once.")
    @APIResponse(responseCode = "422", description = "A field names what the catalogue or the survey does not have")
    @APIResponse(
            responseCode = "202",
            description = "Taken on; Location says where to follow it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PreviewResponse.class)))
    public Response start(
            @QueryParam("dialogues")
                    @DefaultValue("2")
                    @Pattern(regexp = "[1-3]", message = "must be a whole number from 1 to 3")
                    @Parameter(
                            description = "Per culture.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "3"))
                    String dialogues,
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 200) @Parameter(example = "my-first-preview")
                    String key,
            @NotNull
                    @Valid
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "two cultures",
                                                            value = CampaignRequest.EXAMPLE)))
                    CampaignRequest request) {
        UUID id = Optional.ofNullable(key)
                .map(given -> Identity.of("preview", given))
                .orElseGet(UUID::randomUUID);
        CampaignProblems.orProblem(() -> campaigns.preview(id, request, Integer.parseInt(dialogues)));
        return Response.accepted(get(id))
                .location(URI.create("/v1/campaigns/previews/" + id))
                .build();
    }

    @GET
    @Path("/previews/{id}")
    @Operation(summary = "How far a preview is, and what the whole campaign would take by it")
    public PreviewResponse get(@PathParam("id") UUID id) {
        return previews.find(id).orElseThrow(() -> Problems.notFound("preview", id));
    }
}
