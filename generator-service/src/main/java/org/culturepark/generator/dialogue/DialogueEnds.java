package org.culturepark.generator.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.culturepark.chassis.job.Jobs;
import org.culturepark.generator.campaign.CampaignState;
import org.culturepark.generator.campaign.CollectionEnds;
import org.culturepark.generator.campaign.DialogueCollection;
import org.culturepark.generator.campaign.DialogueCollectionRepository;

/**
 * What follows from the end of a dialogue: its collection counts it, another one is made in place of one that failed, the
 * next one that waits gets a job, and the collection ends with its last one. In the transaction at hand.
 */
@ApplicationScoped
class DialogueEnds {
    private final DialogueRepository dialogues;
    private final DialogueCollectionRepository collections;
    private final CollectionEnds ends;
    private final Jobs jobs;
    private final DialogueMetrics metrics;
    private final Clock clock;

    DialogueEnds(
            DialogueRepository dialogues,
            DialogueCollectionRepository collections,
            CollectionEnds ends,
            Jobs jobs,
            DialogueMetrics metrics,
            Clock clock) {
        this.dialogues = dialogues;
        this.collections = collections;
        this.ends = ends;
        this.jobs = jobs;
        this.metrics = metrics;
        this.clock = clock;
    }

    void complete(Dialogue dialogue) {
        DialogueCollection collection = locked(dialogue);
        dialogue.complete(clock.instant());
        collection.dialogueCompleted();
        goOn(dialogue, collection);
    }

    void fail(Dialogue dialogue, String reason, String detail) {
        dialogue.fail(reason, detail, clock.instant());
        DialogueCollection collection = locked(dialogue);
        collection.dialogueFailed(reason);
        if (collection.mayReplace() && collection.campaign().state() != CampaignState.CANCELLED) {
            int ordinal = dialogues.nextOrdinal(collection.id(), dialogue.seedId());
            dialogues.persistAndFlush(
                    dialogue.replacement(ordinal, collection.places().deal()));
            collection.replace();
        }
        goOn(dialogue, collection);
    }

    void cancel(Dialogue dialogue) {
        dialogue.cancel(clock.instant());
        DialogueCollection collection = locked(dialogue);
        collection.dialogueCancelled();
        goOn(dialogue, collection);
    }

    private DialogueCollection locked(Dialogue dialogue) {
        return collections.getLocked(dialogue.collection().id());
    }

    private void goOn(Dialogue dialogue, DialogueCollection collection) {
        dialogues
                .waiting(
                        collection.id(),
                        collection.places().handedOn(),
                        Math.min(1, collection.places().waiting()))
                .forEach(next -> jobs.schedule(DialogueJob.NAME, next));
        collection.places().handOn(Math.min(1, collection.places().waiting()));
        ends.look(collection);
        metrics.ended(dialogue);
    }
}
