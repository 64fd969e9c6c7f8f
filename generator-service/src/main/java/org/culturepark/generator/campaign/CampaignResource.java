package org.culturepark.generator.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

@Path("/v1/campaigns")
@Tag(name = "campaigns")
public class CampaignResource {
    private final CampaignService campaigns;

    CampaignResource(CampaignService campaigns) {
        this.campaigns = campaigns;
    }

    @POST
    @Operation(
            summary = "Start a campaign",
            description = "Under the same Idempotency-Key the same request gives the same campaign, paid once.")
    @APIResponse(
            responseCode = "201",
            description = "Taken on; Location says where to follow it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CampaignResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "The key was used for this request before: the campaign that is there",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CampaignResponse.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or out of bounds")
    @APIResponse(responseCode = "409", description = "The key was used for another request before")
    @APIResponse(responseCode = "422", description = "A field names what the catalogue or the survey does not have")
    public Response start(
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 200) @Parameter(example = "my-first-campaign")
                    String key,
            @NotNull
                    @Valid
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(name = "two cultures", value = CampaignRequest.EXAMPLE),
                                                @ExampleObject(
                                                        name = "in the paper's names",
                                                        value = CampaignRequest.PAPER_EXAMPLE)
                                            }))
                    CampaignRequest request) {
        UUID id = Optional.ofNullable(key)
                .map(given -> Identity.of("campaign", given))
                .orElseGet(UUID::randomUUID);
        boolean isNew = CampaignProblems.orProblem(() -> campaigns.request(id, request));
        CampaignResponse campaign = get(id);
        return isNew
                ? Response.created(URI.create("/v1/campaigns/" + id))
                        .entity(campaign)
                        .build()
                : Response.ok(campaign).build();
    }

    @GET
    @Operation(summary = "Campaigns, the newest first")
    public PageOf<CampaignSummary> list(@Valid @BeanParam Paging paging) {
        return campaigns.list(paging);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far a campaign is, and what it took")
    public CampaignResponse get(@PathParam("id") UUID id) {
        return campaigns.find(id).orElseThrow(() -> Problems.notFound("campaign", id));
    }
}
