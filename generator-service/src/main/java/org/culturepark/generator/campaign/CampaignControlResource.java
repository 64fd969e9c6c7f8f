package org.culturepark.generator.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/campaigns")
@Tag(name = "campaigns")
public class CampaignControlResource {
    private final CampaignService campaigns;
    private final CampaignLifecycle lifecycle;
    private final CampaignGrowth growth;

    CampaignControlResource(CampaignService campaigns, CampaignLifecycle lifecycle, CampaignGrowth growth) {
        this.campaigns = campaigns;
        this.lifecycle = lifecycle;
        this.growth = growth;
    }

    @POST
    @Path("/{id}/pause")
    @Operation(
            summary = "Begin nothing new until it is resumed",
            description = "Calls in flight end and are stored. A campaign that is paused already stays so.")
    public CampaignResponse pause(@PathParam("id") UUID id) {
        return ordered(id, () -> lifecycle.pause(id));
    }

    @POST
    @Path("/{id}/resume")
    @Operation(
            summary = "Go on with a campaign that was paused",
            description = "409 where its budget is used up: raise it by PATCH, which lets the campaign go on too.")
    public CampaignResponse resume(@PathParam("id") UUID id) {
        return ordered(id, () -> lifecycle.resume(id));
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(
            summary = "Begin nothing new any more",
            description = "What was completed stays, and its collections end and are announced with what there is.")
    public CampaignResponse cancel(@PathParam("id") UUID id) {
        return ordered(id, () -> lifecycle.cancel(id));
    }

    @POST
    @Path("/{id}/retry")
    @Operation(
            summary = "Try failed dialogues again",
            description =
                    "As many as completed ones are missing. Each keeps its id and goes on from its last stored turn."
                            + " Under the same Idempotency-Key it is done once.")
    public CampaignResponse retry(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 200) @Parameter(example = "retry-after-the-outage")
                    String key) {
        return ordered(id, () -> growth.retry(id, Optional.ofNullable(key)));
    }

    @PATCH
    @Path("/{id}")
    @Operation(
            summary = "Raise the target, set the budget",
            description = "A raised target makes a new revision of each collection, announced when it has ended.")
    public CampaignResponse change(
            @PathParam("id") UUID id,
            @NotNull
                    @Valid
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "more of both",
                                                            value = CampaignChange.EXAMPLE)))
                    CampaignChange change) {
        if (change.samples() == null && change.budget() == null) {
            throw Problems.badRequest("samples", "give samples, budget or both");
        }
        return ordered(id, () -> growth.change(id, change));
    }

    private CampaignResponse ordered(UUID id, Runnable order) {
        if (!campaigns.exists(id)) {
            throw Problems.notFound("campaign", id);
        }
        return CampaignProblems.orProblem(() -> {
            order.run();
            return campaigns.find(id).orElseThrow();
        });
    }
}
