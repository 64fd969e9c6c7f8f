package org.culturepark.generator.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** A campaign in short: planned + replaced = completed + failed + cancelled + pending. */
record CampaignSummary(
        UUID id,
        String name,
        CampaignState state,
        Instant createdAt,
        List<String> cultures,
        String model,
        int planned,
        int completed,
        int failed,
        int replaced,
        int cancelled,
        int pending) {

    static CampaignSummary from(Campaign campaign, List<DialogueCollection> collections) {
        return new CampaignSummary(
                campaign.id(),
                campaign.settings().name(),
                CampaignState.of(campaign, collections),
                campaign.createdAt(),
                campaign.settings().cultures(),
                campaign.settings().model(),
                sum(collections, DialogueCollection::planned),
                sum(collections, DialogueCollection::completed),
                sum(collections, collection -> collection.tally().failures()),
                sum(collections, DialogueCollection::replaced),
                sum(collections, collection -> collection.tally().cancelled()),
                sum(collections, DialogueCollection::pending));
    }

    private static int sum(List<DialogueCollection> collections, ToIntFunction<DialogueCollection> figure) {
        return collections.stream().mapToInt(figure).sum();
    }
}
