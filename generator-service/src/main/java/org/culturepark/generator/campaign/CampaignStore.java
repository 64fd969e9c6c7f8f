package org.culturepark.generator.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final CollectionEnds ends;
    private final KeyedOrders orders;
    private final Ledger ledger;

    CampaignStore(
            CampaignRepository campaigns,
            DialogueCollectionRepository collections,
            CollectionEnds ends,
            KeyedOrders orders,
            Ledger ledger) {
        this.campaigns = campaigns;
        this.collections = collections;
        this.ends = ends;
        this.orders = orders;
        this.ledger = ledger;
    }

    Optional<Campaign> findLocked(UUID id) {
        campaigns.lock(id);
        return campaigns.findByIdOptional(id);
    }

    /** The campaign as it is now, locked until the transaction ends. */
    Campaign getLocked(UUID id) {
        return campaigns.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    void add(Campaign campaign) {
        campaigns.persist(campaign);
    }

    void add(DialogueCollection collection) {
        collections.persist(collection);
    }

    boolean isNewOrder(String what, UUID subject, Optional<String> key) {
        return orders.isNew(what, subject, key);
    }

    boolean exists(UUID id) {
        return campaigns.findByIdOptional(id).isPresent();
    }

    Optional<Campaign> findCampaign(UUID id) {
        return campaigns.findByIdOptional(id);
    }

    List<DialogueCollection> collectionsOf(Campaign campaign) {
        return collections.ofCampaigns(List.of(campaign.id()));
    }

    /** In one order always, so that two who want them all do not wait for each other. */
    List<DialogueCollection> lockedCollectionsOf(Campaign campaign) {
        return collectionsOf(campaign).stream()
                .map(collection -> collections.getLocked(collection.id()))
                .toList();
    }

    DialogueCollection getCollection(UUID id) {
        return collections.findById(id);
    }

    DialogueCollection getLockedCollection(UUID id) {
        return collections.getLocked(id);
    }

    Optional<CampaignResponse> find(UUID id) {
        return campaigns.findByIdOptional(id).map(this::response);
    }

    private CampaignResponse response(Campaign campaign) {
        List<DialogueCollection> all = collectionsOf(campaign);
        Set<UUID> announced = ends.announcedOf(
                all.stream().map(DialogueCollection::revisionId).toList());
        return CampaignResponse.from(
                campaign, all, announced, ledger.usage(campaign.id().toString()));
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
