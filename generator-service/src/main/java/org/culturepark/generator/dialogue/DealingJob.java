package org.culturepark.generator.dialogue;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.culturepark.chassis.job.DurableJob;
import org.culturepark.chassis.job.Jobs;
import org.culturepark.generator.campaign.CampaignService;
import org.culturepark.generator.campaign.DialogueCollection;
import org.culturepark.generator.campaign.DialogueCollectionRepository;

/** Makes the dialogues of a collection and hands each to a {@link DialogueJob}. */
@ApplicationScoped
class DealingJob implements DurableJob {
    private static final int TIMEOUT_SECONDS = 600;

    private final DialogueCollectionRepository collections;
    private final DialogueRepository dialogues;
    private final Dealing dealing;
    private final Jobs jobs;
    private final Clock clock;

    DealingJob(
            DialogueCollectionRepository collections,
            DialogueRepository dialogues,
            Dealing dealing,
            Jobs jobs,
            Clock clock) {
        this.collections = collections;
        this.dialogues = dialogues;
        this.dealing = dealing;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return CampaignService.DEALING;
    }

    /** In one transaction, so that a collection is dealt whole or not at all; some thousand rows take seconds. */
    @Override
    @Transactional
    @TransactionConfiguration(timeout = TIMEOUT_SECONDS)
    public void run(UUID id) {
        DialogueCollection collection = collections.getLocked(id);
        if (collection.dealt()) {
            return;
        }
        for (Dialogue dialogue : dealing.deal(collection)) {
            dialogues.persist(dialogue);
            jobs.schedule(DialogueJob.NAME, dialogue.id());
        }
        collection.deal();
    }

    @Override
    @Transactional
    public void giveUp(UUID id, String reason) {
        collections.getLocked(id).abandon("NOT_DEALT", clock.instant());
    }
}
