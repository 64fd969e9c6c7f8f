package org.culturepark.generator.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.culturepark.chassis.modelcall.Ledger;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;

/** Campaigns with their collections; called inside a transaction. */
@ApplicationScoped
class CampaignStore {
    private final CampaignRepository campaigns;
    private final DialogueCollectionRepository collections;
    private final Ledger ledger;

    CampaignStore(CampaignRepository campaigns, DialogueCollectionRepository collections, Ledger ledger) {
        this.campaigns = campaigns;
        this.collections = collections;
        this.ledger = ledger;
    }

    Optional<Campaign> findLocked(UUID id) {
        campaigns.lock(id);
        return campaigns.findByIdOptional(id);
    }

    void add(Campaign campaign) {
        campaigns.persist(campaign);
    }

    void add(DialogueCollection collection) {
        collections.persist(collection);
    }

    boolean exists(UUID id) {
        return campaigns.findByIdOptional(id).isPresent();
    }

    Optional<CampaignResponse> find(UUID id) {
        return campaigns
                .findByIdOptional(id)
                .map(campaign -> CampaignResponse.from(
                        campaign, collections.ofCampaigns(List.of(id)), ledger.usage(id.toString())));
    }

    PageOf<CampaignSummary> page(Paging paging) {
        PageOf<Campaign> page = paging.of(campaigns.newestFirst());
        Map<UUID, List<DialogueCollection>> byCampaign =
                collections.ofCampaigns(page.items().stream().map(Campaign::id).toList()).stream()
                        .collect(Collectors.groupingBy(
                                collection -> collection.campaign().id()));
        return page.map(campaign -> CampaignSummary.from(campaign, byCampaign.get(campaign.id())));
    }
}
