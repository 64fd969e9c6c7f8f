package org.culturepark.generator.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.culturepark.chassis.modelcall.UsageLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign with how far it is and what it took. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record CampaignResponse(
        UUID id,
        String name,
        CampaignState state,
        Instant createdAt,

        @Schema(description = "Completed dialogues wanted per culture, as last raised.")
        int samples,

        @Schema(description = "As last set.", implementation = Budget.class)
        Optional<Budget> budget,

        @Schema(description = "As it was asked for, with the defaults filled in.")
        CampaignSettings settings,

        List<CollectionResponse> collections,

        @Schema(description = "Tokens by culture (group), stage and model.")
        List<UsageLine> usage,

        UsageTotals totals) {

    static CampaignResponse from(
            Campaign campaign, List<DialogueCollection> collections, Set<UUID> announced, List<UsageLine> usage) {
        return new CampaignResponse(
                campaign.id(),
                campaign.settings().name(),
                CampaignState.of(campaign, collections),
                campaign.createdAt(),
                campaign.samples(),
                campaign.budget(),
                campaign.settings(),
                collections.stream()
                        .map(collection ->
                                CollectionResponse.from(collection, announced.contains(collection.revisionId())))
                        .toList(),
                usage,
                UsageTotals.of(usage));
    }

    /** Whether nothing about it will change unless somebody asks for more. */
    boolean hasSettled() {
        return state.ended()
                && collections.stream()
                        .allMatch(collection -> collection.pending() == 0
                                && collection.completedAt().isPresent());
    }
}
