package org.culturepark.processor.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.culturepark.processor.dataset.Completeness;
import org.culturepark.processor.dataset.DataSetRepository;
import org.culturepark.processor.dataset.Dialogue;
import org.culturepark.processor.dataset.DialogueRepository;
import org.culturepark.processor.settings.CurationSettings;

/**
 * Puts down how the curation of a dialogue ended, and looks whether its data set is whole now. The data set is locked
 * first, as by all who change it.
 */
@ApplicationScoped
class Curation {
    private final DataSetRepository dataSets;
    private final DialogueRepository dialogues;
    private final OpinionTable opinions;
    private final Completeness completeness;
    private final Clock clock;

    Curation(
            DataSetRepository dataSets,
            DialogueRepository dialogues,
            OpinionTable opinions,
            Completeness completeness,
            Clock clock) {
        this.dataSets = dataSets;
        this.dialogues = dialogues;
        this.opinions = opinions;
        this.completeness = completeness;
        this.clock = clock;
    }

    @Transactional
    Dialogue get(UUID dialogueId) {
        return dialogues.findById(dialogueId);
    }

    @Transactional
    CurationSettings settings(Dialogue dialogue) {
        return dataSets.findById(dialogue.dataSetId()).settings();
    }

    /** Everything in one transaction: a dialogue is curated with all its opinions, or not yet. */
    @Transactional
    void finish(UUID dialogueId, Strategies by, List<Curated> curated) {
        Dialogue dialogue = lock(dialogueId);
        if (dialogue.hasEnded()) {
            return;
        }
        opinions.insert(dialogue, curated);
        dialogue.curated(by.extraction(), by.verification(), by.filters(), by.extracted(), clock.instant());
        completeness.look(dialogue.dataSetId());
    }

    @Transactional
    void fail(UUID dialogueId, String reason, String detail) {
        Dialogue dialogue = lock(dialogueId);
        if (dialogue.hasEnded()) {
            return;
        }
        dialogue.failed(reason, detail, clock.instant());
        completeness.look(dialogue.dataSetId());
    }

    private Dialogue lock(UUID dialogueId) {
        Dialogue dialogue = dialogues.findById(dialogueId);
        dataSets.lock(dialogue.dataSetId());
        dialogues.getEntityManager().refresh(dialogue);
        return dialogue;
    }
}
