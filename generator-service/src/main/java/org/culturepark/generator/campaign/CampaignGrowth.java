package org.culturepark.generator.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.budget.Budgets;

/** Asks more of a campaign that was taken on: a higher target, another budget, another try for what failed. */
@ApplicationScoped
public class CampaignGrowth {
    private final CampaignStore store;
    private final CampaignLifecycle lifecycle;
    private final SamplePlan plan;
    private final FailedDialogues failed;
    private final Budgets budgets;

    CampaignGrowth(
            CampaignStore store,
            CampaignLifecycle lifecycle,
            SamplePlan plan,
            FailedDialogues failed,
            Budgets budgets) {
        this.store = store;
        this.lifecycle = lifecycle;
        this.plan = plan;
        this.failed = failed;
        this.budgets = budgets;
    }

    /**
     * Raises the target, sets the budget, or both.
     *
     * @throws InvalidCampaign if the target would be lower than it is
     * @throws CampaignConflict if the campaign is cancelled
     */
    @Transactional
    public void change(UUID id, CampaignChange change) {
        Campaign campaign = store.getLocked(id);
        requireNotCancelled(campaign);
        Optional.ofNullable(change.budget()).ifPresent(budget -> limit(campaign, budget));
        Optional.ofNullable(change.samples()).ifPresent(samples -> raise(campaign, samples));
        lifecycle.goOnWithinBudget(campaign);
    }

    private void limit(Campaign campaign, Budget budget) {
        CampaignRules.checkBudget(budget);
        campaign.limit(budget);
        budgets.set(campaign.id().toString(), budget.asLimit());
    }

    private void raise(Campaign campaign, int samples) {
        if (samples < campaign.samples()) {
            throw new InvalidCampaign("samples", "can only be raised from " + campaign.samples());
        }
        if (samples > campaign.samples()) {
            campaign.raise(samples);
            store.lockedCollectionsOf(campaign)
                    .forEach(collection -> collection.raise(plan.raised(campaign.settings(), collection, samples)));
            lifecycle.wake(campaign);
        }
    }

    /**
     * Takes as many failed dialogues up again as completed ones are missing.
     *
     * @throws CampaignConflict if the campaign is cancelled, or nothing of it failed that is missing
     */
    @Transactional
    public void retry(UUID id, Optional<String> key) {
        Campaign campaign = store.getLocked(id);
        requireNotCancelled(campaign);
        if (!store.isNewOrder("retry", id, key)) {
            return;
        }
        int revived = store.lockedCollectionsOf(campaign).stream()
                .mapToInt(collection -> retry(collection, failed.revive(collection, Math.max(0, collection.missing()))))
                .sum();
        requireRevived(revived);
        lifecycle.wake(campaign);
    }

    /**
     * Takes one failed dialogue up again.
     *
     * @return whether there is such a dialogue
     * @throws CampaignConflict if its campaign is cancelled, or it is no failed one that is missing
     */
    @Transactional
    public boolean retryDialogue(UUID dialogue, Optional<String> key) {
        Optional<DialogueCollection> found = failed.collectionOf(dialogue).map(store::getCollection);
        found.ifPresent(collection -> {
            Campaign campaign = store.getLocked(collection.campaign().id());
            requireNotCancelled(campaign);
            if (store.isNewOrder("retry-dialogue", dialogue, key)) {
                DialogueCollection locked = store.getLockedCollection(collection.id());
                requireRevived(locked.missing() > 0 ? retry(locked, failed.revive(dialogue)) : 0);
                lifecycle.wake(campaign);
            }
        });
        return found.isPresent();
    }

    private static int retry(DialogueCollection collection, Map<String, Integer> reasons) {
        int revived = reasons.values().stream().mapToInt(Integer::intValue).sum();
        if (revived > 0) {
            collection.retry(reasons);
        }
        return revived;
    }

    private static void requireRevived(int dialogues) {
        if (dialogues == 0) {
            throw new CampaignConflict(
                    "nothing-to-retry", "There is no failed dialogue whose place in the target is still empty.");
        }
    }

    private static void requireNotCancelled(Campaign campaign) {
        if (campaign.state() == CampaignState.CANCELLED) {
            throw new CampaignConflict("campaign-ended", "The campaign is CANCELLED.");
        }
    }
}
