package org.culturepark.processor.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.culturepark.processor.dataset.Completeness;
import org.culturepark.processor.dataset.Dialogue;
import org.culturepark.processor.dataset.DialogueRepository;

/** Puts down how the curation of a dialogue ended, and looks whether its data set is whole now. */
@ApplicationScoped
class Curation {
    private final DialogueRepository dialogues;
    private final OpinionRepository opinions;
    private final Completeness completeness;
    private final Clock clock;

    Curation(DialogueRepository dialogues, OpinionRepository opinions, Completeness completeness, Clock clock) {
        this.dialogues = dialogues;
        this.opinions = opinions;
        this.completeness = completeness;
        this.clock = clock;
    }

    @Transactional
    Dialogue get(UUID dialogueId) {
        return dialogues.findById(dialogueId);
    }

    /** Everything in one transaction: a dialogue is curated with all its opinions, or not yet. */
    @Transactional
    void finish(UUID dialogueId, List<Curated> curated) {
        Dialogue dialogue = dialogues.lock(dialogueId);
        if (dialogue.hasEnded()) {
            return;
        }
        curated.forEach(one -> opinions.persist(new Opinion(dialogue, one)));
        dialogue.curated(clock.instant());
        completeness.look(dialogue.dataSetId());
    }

    @Transactional
    void fail(UUID dialogueId, String reason, String detail) {
        Dialogue dialogue = dialogues.lock(dialogueId);
        if (dialogue.hasEnded()) {
            return;
        }
        dialogue.failed(reason, detail, clock.instant());
        completeness.look(dialogue.dataSetId());
    }
}
