package org.culturepark.generator.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.modelcall.UsageLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign with how far it is and what it took. */
record CampaignResponse(
        UUID id,
        String name,
        CampaignState state,
        Instant createdAt,
        CampaignSettings settings,
        List<CollectionResponse> collections,

        @Schema(description = "Tokens by culture (group), stage and model.")
        List<UsageLine> usage,

        UsageTotals totals) {

    static CampaignResponse from(Campaign campaign, List<DialogueCollection> collections, List<UsageLine> usage) {
        return new CampaignResponse(
                campaign.id(),
                campaign.settings().name(),
                CampaignState.of(collections),
                campaign.createdAt(),
                campaign.settings(),
                collections.stream().map(CollectionResponse::from).toList(),
                usage,
                UsageTotals.of(usage));
    }
}
