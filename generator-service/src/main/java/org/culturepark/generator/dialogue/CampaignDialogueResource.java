package org.culturepark.generator.dialogue;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.generator.campaign.CampaignService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/campaigns/{id}/dialogues")
@Tag(name = "dialogues")
public class CampaignDialogueResource {
    private final CampaignService campaigns;
    private final DialogueReading dialogues;

    CampaignDialogueResource(CampaignService campaigns, DialogueReading dialogues) {
        this.campaigns = campaigns;
        this.dialogues = dialogues;
    }

    @GET
    @Operation(summary = "The dialogues of a campaign, by culture and question")
    public PageOf<DialogueSummary> list(
            @PathParam("id") UUID campaign, @Valid @BeanParam DialogueFilter filter, @Valid @BeanParam Paging paging) {
        if (!campaigns.exists(campaign)) {
            throw Problems.notFound("campaign", campaign);
        }
        return dialogues.ofCampaign(campaign, filter, paging);
    }
}
