package org.culturepark.processor.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.culturepark.chassis.inbox.InvalidEvent;
import org.culturepark.chassis.job.Jobs;
import org.culturepark.processor.event.CollectionCompleted;
import org.culturepark.processor.event.DialogueGenerated;
import org.culturepark.processor.event.DialogueGenerated.Attitude;

/** Stores what arrives. Called within the inbox's transaction; does no work but to schedule it. */
@ApplicationScoped
public class Intake {
    private final DataSets dataSets;
    private final DialogueRepository dialogues;
    private final CollectionRepository collections;
    private final Completeness completeness;
    private final Jobs jobs;

    Intake(
            DataSets dataSets,
            DialogueRepository dialogues,
            CollectionRepository collections,
            Completeness completeness,
            Jobs jobs) {
        this.dataSets = dataSets;
        this.dialogues = dialogues;
        this.collections = collections;
        this.completeness = completeness;
        this.jobs = jobs;
    }

    /** A dialogue that two producers announce under one id is one dialogue: the first to come stays. */
    public void store(DialogueGenerated event) {
        checkCodes(event);
        dataSets.open(event.dataSetId(), event.campaignId(), event.culture(), Optional.of(event.people()));
        if (dialogues.findByIdOptional(event.dialogueId()).isPresent()) {
            return;
        }
        dialogues.persist(new Dialogue(event, dataSets.now()));
        jobs.schedule(JobNames.CURATION, event.dialogueId());
        completeness.look(event.dataSetId());
    }

    public void store(CollectionCompleted event) {
        dataSets.open(event.dataSetId(), event.campaignId(), event.culture(), Optional.empty());
        if (collections.findByIdOptional(event.collectionId()).isPresent()) {
            return;
        }
        collections.persist(new Collection(event, dataSets.now()));
        completeness.look(event.dataSetId());
    }

    /** What the schema cannot say. */
    private static void checkCodes(DialogueGenerated event) {
        checkCode(event, "/attitude/code", event.attitude());
        event.partnerAttitude().ifPresent(attitude -> checkCode(event, "/partnerAttitude/code", attitude));
    }

    private static void checkCode(DialogueGenerated event, String pointer, Attitude attitude) {
        if (event.seed().labelOf(attitude.code()).isEmpty()) {
            throw new InvalidEvent("%s: %d is none of the question's options".formatted(pointer, attitude.code()));
        }
    }
}
