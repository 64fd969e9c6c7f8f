package org.culturepark.processor.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.culturepark.chassis.database.Sql;
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
    private final Sql sql;

    Intake(
            DataSets dataSets,
            DialogueRepository dialogues,
            CollectionRepository collections,
            Completeness completeness,
            Jobs jobs,
            Sql sql) {
        this.dataSets = dataSets;
        this.dialogues = dialogues;
        this.collections = collections;
        this.completeness = completeness;
        this.jobs = jobs;
        this.sql = sql;
    }

    /** A dialogue that two producers announce under one id is one dialogue: the first to come stays. */
    public void store(DialogueGenerated event) {
        checkCodes(event);
        checkNames(event);
        dataSets.open(event.dataSetId(), event.campaignId(), event.culture(), Optional.of(event.people()));
        checkSpeakers(event);
        Optional<Dialogue> known = dialogues.findByIdOptional(event.dialogueId());
        if (known.isPresent()) {
            repeated(known.get(), event);
            return;
        }
        dialogues.persist(new Dialogue(event, dataSets.now()));
        jobs.schedule(JobNames.CURATION, event.dialogueId());
        completeness.look(event.dataSetId());
    }

    /** Another event, from another producer perhaps, announces what is there. */
    private void repeated(Dialogue known, DialogueGenerated event) {
        if (!known.dataSetId().equals(event.dataSetId())) {
            throw new InvalidEvent(
                    "/dialogueId: dialogue %s is of data set %s".formatted(known.id(), known.dataSetId()));
        }
        sql.update(
                "insert into repeated_dialogue (dialogue_id, received_at) values (?, ?)", known.id(), dataSets.now());
    }

    public void store(CollectionCompleted event) {
        DataSet dataSet = dataSets.open(event.dataSetId(), event.campaignId(), event.culture(), Optional.empty());
        if (collections.findByIdOptional(event.collectionId()).isPresent()) {
            return;
        }
        Collection collection = new Collection(event, dataSets.now());
        collections.persist(collection);
        Instant end = collection.receivedAt().plus(dataSet.settings().deadline());
        jobs.scheduleAt(JobNames.DEADLINE, collection.id(), end);
        completeness.look(event.dataSetId());
    }

    /** What the schema cannot say. */
    private static void checkCodes(DialogueGenerated event) {
        checkCode(event, "/attitude/code", event.attitude());
        event.partnerAttitude().ifPresent(attitude -> checkCode(event, "/partnerAttitude/code", attitude));
    }

    private static void checkNames(DialogueGenerated event) {
        checkName("/culture", event.culture());
        checkName("/people", event.people());
        event.turns().forEach(turn -> checkName("/turns/%d/speaker".formatted(turn.number() - 1), turn.speaker()));
    }

    private static void checkName(String pointer, String name) {
        if (name.isBlank() || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidEvent(pointer + ": a name has letters, and no control characters");
        }
    }

    private static void checkSpeakers(DialogueGenerated event) {
        if (event.turns().stream().noneMatch(turn -> turn.culture().equals(event.culture()))) {
            throw new InvalidEvent("/culture: nobody speaks for " + event.culture());
        }
    }

    private static void checkCode(DialogueGenerated event, String pointer, Attitude attitude) {
        if (event.seed().labelOf(attitude.code()).isEmpty()) {
            throw new InvalidEvent("%s: %d is none of the question's options".formatted(pointer, attitude.code()));
        }
    }
}
