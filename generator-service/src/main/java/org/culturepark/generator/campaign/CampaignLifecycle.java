package org.culturepark.generator.campaign;

import static org.culturepark.generator.campaign.CampaignState.CANCELLED;
import static org.culturepark.generator.campaign.CampaignState.PAUSED;
import static org.culturepark.generator.campaign.CampaignState.PAUSED_BY_BUDGET;
import static org.culturepark.generator.campaign.CampaignState.RUNNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.budget.Budgets;
import org.culturepark.chassis.job.Jobs;

/**
 * Stops campaigns and lets them go on. That is one word in the campaign's row, however large it is: whoever is about to
 * begin a call asks for it, and calls in flight end and are stored.
 */
@ApplicationScoped
public class CampaignLifecycle {
    private final CampaignStore store;
    private final Budgets budgets;
    private final Jobs jobs;

    CampaignLifecycle(CampaignStore store, Budgets budgets, Jobs jobs) {
        this.store = store;
        this.budgets = budgets;
        this.jobs = jobs;
    }

    /** @throws CampaignConflict if it has ended */
    @Transactional
    public void pause(UUID id) {
        Campaign campaign = store.getLocked(id);
        requireOpen(campaign);
        campaign.become(PAUSED);
    }

    /** @throws CampaignConflict if it has ended, or has no budget left */
    @Transactional
    public void resume(UUID id) {
        Campaign campaign = store.getLocked(id);
        requireOpen(campaign);
        if (budgets.reached(id.toString())) {
            throw new CampaignConflict("budget-reached", "The campaign's budget is used up: raise it by PATCH.");
        }
        goOn(campaign);
    }

    /** What was completed stays. @throws CampaignConflict if it has ended */
    @Transactional
    public void cancel(UUID id) {
        Campaign campaign = store.getLocked(id);
        if (campaign.state() != CANCELLED) {
            requireOpen(campaign);
            campaign.become(CANCELLED);
            wake(campaign);
        }
    }

    /** Its budget has held a call back; it stops unless the budget was raised meanwhile. */
    @Transactional
    public void pauseByBudget(UUID id) {
        Campaign campaign = store.getLocked(id);
        if (campaign.state() == RUNNING && budgets.reached(id.toString())) {
            campaign.become(PAUSED_BY_BUDGET);
        }
    }

    /** Lets a campaign go on that its budget stopped, if there is some left. */
    void goOnWithinBudget(Campaign campaign) {
        if (campaign.state() == PAUSED_BY_BUDGET
                && !budgets.reached(campaign.id().toString())) {
            goOn(campaign);
        }
    }

    private void goOn(Campaign campaign) {
        campaign.become(RUNNING);
        wake(campaign);
    }

    /** Has its collections looked after at once. */
    void wake(Campaign campaign) {
        List<DialogueCollection> collections = store.collectionsOf(campaign);
        collections.stream()
                .filter(collection -> !collection.hasEnded())
                .forEach(collection -> jobs.wake(CampaignService.DEALING, collection.revisionId()));
    }

    private void requireOpen(Campaign campaign) {
        CampaignState state = CampaignState.of(campaign, store.collectionsOf(campaign));
        if (state.ended()) {
            throw new CampaignConflict("campaign-ended", "The campaign is " + state + ".");
        }
    }
}
