package org.culturepark.generator.dialogue;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.generator.campaign.CampaignGrowth;
import org.culturepark.generator.campaign.CampaignProblems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/dialogues")
@Tag(name = "dialogues")
public class DialogueResource {
    private final CampaignGrowth campaigns;
    private final DialogueReading dialogues;

    DialogueResource(CampaignGrowth campaigns, DialogueReading dialogues) {
        this.campaigns = campaigns;
        this.dialogues = dialogues;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One dialogue, turn by turn")
    public DialogueResponse get(@PathParam("id") UUID id) {
        return dialogues.find(id).orElseThrow(() -> Problems.notFound("dialogue", id));
    }

    @POST
    @Path("/{id}/retry")
    @Operation(
            summary = "Try a failed dialogue again",
            description =
                    "It keeps its id and goes on from its last stored turn. 409 where it has not failed, or as many"
                            + " as were wanted are completed or under way. Under the same Idempotency-Key it is done once.")
    public DialogueResponse retry(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 200) @Parameter(example = "once-more") String key) {
        if (!CampaignProblems.orProblem(() -> campaigns.retryDialogue(id, Optional.ofNullable(key)))) {
            throw Problems.notFound("dialogue", id);
        }
        return get(id);
    }
}
