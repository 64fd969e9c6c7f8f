package org.culturepark.generator.dialogue;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.generator.campaign.CampaignService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Tag(name = "dialogues")
public class DialogueResource {
    private final CampaignService campaigns;
    private final DialogueReading dialogues;

    DialogueResource(CampaignService campaigns, DialogueReading dialogues) {
        this.campaigns = campaigns;
        this.dialogues = dialogues;
    }

    @GET
    @Path("/campaigns/{id}/dialogues")
    @Operation(summary = "The dialogues of a campaign, by culture and question")
    public PageOf<DialogueSummary> list(
            @PathParam("id") UUID campaign,
            @QueryParam("culture") @Parameter(example = "Korean") Optional<String> culture,
            @QueryParam("state") Optional<DialogueState> state,
            @Valid @BeanParam Paging paging) {
        if (!campaigns.exists(campaign)) {
            throw Problems.notFound("campaign", campaign);
        }
        return dialogues.ofCampaign(campaign, culture, state, paging);
    }

    @GET
    @Path("/dialogues/{id}")
    @Operation(summary = "One dialogue, turn by turn")
    public DialogueResponse get(@PathParam("id") UUID id) {
        return dialogues.find(id).orElseThrow(() -> Problems.notFound("dialogue", id));
    }
}
