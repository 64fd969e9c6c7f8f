package org.culturepark.generator.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.generator.attitude.AttitudeWording;
import org.culturepark.generator.seed.QuestionResponse;
import org.culturepark.generator.seed.Seed;
import org.culturepark.generator.seed.SurveyLibrary;

/** Dialogues as they are shown. */
@ApplicationScoped
class DialogueReading {
    private final DialogueRepository dialogues;
    private final SurveyLibrary surveys;
    private final AttitudeWording wording;

    DialogueReading(DialogueRepository dialogues, SurveyLibrary surveys, AttitudeWording wording) {
        this.dialogues = dialogues;
        this.surveys = surveys;
        this.wording = wording;
    }

    @Transactional
    PageOf<DialogueSummary> ofCampaign(UUID campaign, DialogueFilter filter, Paging paging) {
        return paging.of(dialogues.ofCampaign(campaign, filter)).map(DialogueSummary::from);
    }

    @Transactional
    Optional<DialogueResponse> find(UUID id) {
        return dialogues.findByIdOptional(id).map(this::response);
    }

    private DialogueResponse response(Dialogue dialogue) {
        Voice delegate = dialogue.delegate();
        Seed seed = surveys.get(dialogue.collection().campaign().settings().survey())
                .findSeed(dialogue.question(), delegate.country())
                .orElseThrow();
        return DialogueResponse.from(
                dialogue,
                QuestionResponse.from(seed),
                SpeakerResponse.from(delegate, seed.question(), wording),
                dialogue.voice(Role.PARTNER).map(partner -> SpeakerResponse.from(partner, seed.question(), wording)));
    }
}
