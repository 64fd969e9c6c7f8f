package org.culturepark.processor.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.chassis.inbox.EventReader;
import org.culturepark.chassis.inbox.Inbox;
import org.culturepark.chassis.inbox.InvalidEvent;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.contracts.Topics;
import org.culturepark.processor.dataset.Intake;
import org.culturepark.processor.event.CollectionCompleted;
import org.culturepark.processor.event.DialogueGenerated;

/** Takes dialogues over REST instead of Kafka: the same schema, the same inbox, the same rows. */
@ApplicationScoped
class Handover {
    private static final String SOURCE = "file";

    private final EventReader reader;
    private final Inbox inbox;
    private final Intake intake;
    private final StoredDialogues stored;

    Handover(EventReader reader, Inbox inbox, Intake intake, StoredDialogues stored) {
        this.reader = reader;
        this.inbox = inbox;
        this.intake = intake;
        this.stored = stored;
    }

    /**
     * All lines or none.
     *
     * @param first number of the first line, for whoever sends a file in parts
     */
    @Transactional
    HandedOver store(List<String> lines, int first) {
        Map<UUID, Integer> dataSets = new TreeMap<>();
        int dialogues = 0;
        int fresh = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                DialogueGenerated dialogue = read(lines.get(i), first + i);
                dataSets.merge(dialogue.dataSetId(), 1, Integer::sum);
                dialogues++;
                fresh += isFresh(dialogue, first + i) ? 1 : 0;
            }
        }
        return new HandedOver(dialogues, fresh, dataSets);
    }

    private DialogueGenerated read(String line, int number) {
        try {
            return reader.read(
                    Topics.DIALOGUE_GENERATED, line.getBytes(StandardCharsets.UTF_8), DialogueGenerated.class);
        } catch (InvalidEvent wrong) {
            throw Problems.invalid("line " + number, wrong.getMessage());
        }
    }

    private boolean isFresh(DialogueGenerated dialogue, int number) {
        try {
            return inbox.once(
                    SOURCE, dialogue.dialogueId().toString(), Topics.DIALOGUE_GENERATED, () -> intake.store(dialogue));
        } catch (InvalidEvent wrong) {
            throw Problems.invalid("line " + number, wrong.getMessage());
        }
    }

    /** Says that no dialogue of the data set is to come: each seed has as many samples as it has dialogues. */
    @Transactional
    void complete(UUID dataSetId) {
        CollectionCompleted collection = stored.asCollection(dataSetId);
        UUID id = collection.collectionId();
        inbox.once(SOURCE, id.toString(), Topics.COLLECTION_COMPLETED, () -> intake.store(collection));
    }

    static UUID collectionId(UUID dataSetId, int dialogues) {
        return Identity.of("collection-of-file", dataSetId, dialogues);
    }
}
