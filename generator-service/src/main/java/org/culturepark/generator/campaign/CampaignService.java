package org.culturepark.generator.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.budget.Budgets;
import org.culturepark.chassis.job.Jobs;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;

/** Takes campaigns on, and tells how far they are. */
@ApplicationScoped
public class CampaignService {
    /** Name of the job that looks after a collection; its subject is the revision of the collection. */
    public static final String DEALING = "deal-dialogues";

    private final CampaignRules rules;
    private final SamplePlan plan;
    private final CampaignStore store;
    private final Budgets budgets;
    private final Jobs jobs;
    private final Clock clock;

    CampaignService(
            CampaignRules rules, SamplePlan plan, CampaignStore store, Budgets budgets, Jobs jobs, Clock clock) {
        this.rules = rules;
        this.plan = plan;
        this.store = store;
        this.budgets = budgets;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Takes a campaign on. Its dialogues are made and talked by jobs. Asking again with the same id and the same request
     * gives the campaign that is there.
     *
     * @return whether the campaign is new
     * @throws InvalidCampaign if it cannot be staged as asked
     * @throws DifferentCampaign if another request has this id
     */
    @Transactional
    public boolean request(UUID id, CampaignRequest request) {
        CampaignSettings settings = rules.settle(id, request);
        Optional<Campaign> there = store.findLocked(id);
        if (there.isPresent()) {
            requireSame(there.get(), settings);
            return false;
        }
        take(new Campaign(id, settings, clock.instant()));
        return true;
    }

    /**
     * Has a few dialogues of a campaign made, as {@link #request} would; nobody hears of them.
     *
     * @param dialogues per culture
     * @return whether the preview is new
     */
    @Transactional
    public boolean preview(UUID id, CampaignRequest request, int dialogues) {
        CampaignSettings whole = rules.settle(id, request);
        CampaignSettings settings = whole.sampling(Math.min(dialogues, whole.samples()));
        Optional<Campaign> there = store.findLocked(id);
        if (there.isPresent()) {
            requireSame(there.get(), settings);
            return false;
        }
        take(Campaign.preview(id, settings, whole.samples(), clock.instant()));
        return true;
    }

    private static void requireSame(Campaign there, CampaignSettings settings) {
        if (!there.settings().equals(settings)) {
            throw new DifferentCampaign(there.id());
        }
    }

    private void take(Campaign campaign) {
        store.add(campaign);
        campaign.budget().ifPresent(budget -> budgets.set(campaign.id().toString(), budget.asLimit()));
        for (String culture : campaign.settings().cultures()) {
            DialogueCollection collection =
                    new DialogueCollection(campaign, culture, plan.of(campaign.settings(), culture));
            store.add(collection);
            jobs.schedule(DEALING, collection.revisionId());
        }
    }

    @Transactional
    public Optional<CampaignResponse> find(UUID id) {
        return store.find(id);
    }

    @Transactional
    public PageOf<CampaignSummary> list(Paging paging) {
        return store.page(paging);
    }

    @Transactional
    public boolean exists(UUID id) {
        return store.exists(id);
    }
}
