package org.culturepark.generator.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.job.Jobs;
import org.culturepark.generator.campaign.CampaignState;
import org.culturepark.generator.campaign.CollectionEnds;
import org.culturepark.generator.campaign.DialogueCollection;
import org.culturepark.generator.campaign.DialogueCollectionRepository;

/**
 * Looks after a collection: deals its dialogues and sees to it that some of them, and only some, have a job. A job ends
 * when it finds its campaign stopped, so that a stopped campaign costs nothing however large it is; here its dialogues get
 * jobs again. Every step is a transaction of its own and can be done again.
 */
@ApplicationScoped
class CollectionCare {
    private final DialogueCollectionRepository collections;
    private final CollectionEnds ends;
    private final DialogueRepository dialogues;
    private final Dealing dealing;
    private final CollectionConfig config;
    private final Jobs jobs;
    private final Clock clock;

    CollectionCare(
            DialogueCollectionRepository collections,
            CollectionEnds ends,
            DialogueRepository dialogues,
            Dealing dealing,
            CollectionConfig config,
            Jobs jobs,
            Clock clock) {
        this.collections = collections;
        this.ends = ends;
        this.dialogues = dialogues;
        this.dealing = dealing;
        this.config = config;
        this.jobs = jobs;
        this.clock = clock;
    }

    enum Step {
        /** There is more to do at once. */
        MORE,
        /** Look again in a while. */
        WAIT,
        /** The revision has ended, or there is a later one. */
        DONE
    }

    @Transactional
    Step step(UUID revisionId) {
        Optional<DialogueCollection> open =
                collections.findLocked(revisionId).filter(collection -> !collection.hasEnded());
        return open.map(this::step).orElse(Step.DONE);
    }

    private Step step(DialogueCollection collection) {
        CampaignState ordered = collection.campaign().state();
        if (ordered == CampaignState.CANCELLED) {
            withdraw(collection);
            employ(collection);
            return Step.WAIT;
        }
        if (ordered != CampaignState.RUNNING) {
            return Step.WAIT;
        }
        boolean more = dealing.dealSome(collection);
        employ(collection);
        return more ? Step.MORE : Step.WAIT;
    }

    /** Those that wait are cancelled at once; those that have a job find out for themselves. */
    private void withdraw(DialogueCollection collection) {
        dialogues.cancelFrom(collection.id(), collection.places().handedOn(), clock.instant());
        collection.withdraw();
        ends.look(collection);
    }

    /** Gives jobs to dialogues that lost theirs, then to those that wait, until enough have one. */
    private void employ(DialogueCollection collection) {
        List<OpenDialogue> open =
                dialogues.open(collection.id(), collection.places().handedOn(), config.openDialogues());
        open.stream().filter(dialogue -> !dialogue.employed()).forEach(dialogue -> employ(dialogue.id()));
        int more = Math.min(
                config.openDialogues() - open.size(), collection.places().waiting());
        dialogues.waiting(collection.id(), collection.places().handedOn(), more).forEach(this::employ);
        collection.places().handOn(more);
    }

    private void employ(UUID dialogue) {
        jobs.schedule(DialogueJob.NAME, dialogue);
    }

    /** What could not be dealt is counted as failed. */
    @Transactional
    void abandon(UUID revisionId) {
        collections.findLocked(revisionId).ifPresent(collection -> {
            collection.abandon();
            ends.look(collection);
        });
    }
}
