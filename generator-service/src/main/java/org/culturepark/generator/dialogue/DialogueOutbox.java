package org.culturepark.generator.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.culturepark.chassis.modelcall.Usage;
import org.culturepark.chassis.outbox.Outbox;
import org.culturepark.contracts.Topics;
import org.culturepark.generator.attitude.AttitudeWording;
import org.culturepark.generator.campaign.CampaignSettings;
import org.culturepark.generator.campaign.DialogueCollection;
import org.culturepark.generator.culture.CultureCatalogue;
import org.culturepark.generator.event.DialogueGenerated;
import org.culturepark.generator.event.DialogueGenerated.BindingAttitude;
import org.culturepark.generator.seed.AnswerShare;
import org.culturepark.generator.seed.Question;
import org.culturepark.generator.seed.Seed;
import org.culturepark.generator.seed.SurveyLibrary;

/** Announces dialogues that were talked to their end. */
@ApplicationScoped
class DialogueOutbox implements Outbox<Dialogue> {
    private final SurveyLibrary surveys;
    private final CultureCatalogue cultures;
    private final AttitudeWording wording;

    DialogueOutbox(SurveyLibrary surveys, CultureCatalogue cultures, AttitudeWording wording) {
        this.surveys = surveys;
        this.cultures = cultures;
        this.wording = wording;
    }

    @Override
    public Class<Dialogue> rowType() {
        return Dialogue.class;
    }

    @Override
    public String topic() {
        return Topics.DIALOGUE_GENERATED;
    }

    @Override
    public String key(Dialogue dialogue) {
        return dialogue.collection().dataSetId().toString();
    }

    @Override
    public DialogueGenerated event(Dialogue dialogue) {
        DialogueCollection collection = dialogue.collection();
        CampaignSettings settings = collection.campaign().settings();
        Voice delegate = dialogue.delegate();
        Seed seed = surveys.get(settings.survey())
                .findSeed(dialogue.question(), delegate.country())
                .orElseThrow();
        return new DialogueGenerated(
                dialogue.id(),
                collection.campaign().id(),
                collection.dataSetId(),
                collection.culture(),
                cultures.get(collection.culture()).people(),
                settings.mode().name(),
                settings.style().name(),
                settings.language(),
                dialogue.ordinal(),
                seed(seed),
                attitude(seed.question(), delegate).orElseThrow(),
                dialogue.voice(Role.PARTNER).flatMap(partner -> attitude(seed.question(), partner)),
                dialogue.turns().stream().map(DialogueOutbox::turn).toList(),
                settings.modelOf(collection.culture()),
                usage(dialogue.usage()),
                dialogue.finishedAt().orElseThrow());
    }

    private static DialogueGenerated.Seed seed(Seed seed) {
        Question question = seed.question();
        return new DialogueGenerated.Seed(
                seed.id(),
                seed.survey(),
                question.id(),
                question.topic(),
                question.form(),
                question.text(),
                question.scale().options(),
                seed.country(),
                seed.distribution().sample(),
                seed.distribution().respondents(),
                seed.distribution().validAnswers(),
                AnswerShare.of(seed.distribution()));
    }

    private Optional<BindingAttitude> attitude(Question question, Voice voice) {
        return voice.attitude()
                .map(code -> new BindingAttitude(
                        code, wording.attitude(question, code).sentence(), wording.opposite(question, code)));
    }

    private static DialogueGenerated.Turn turn(Turn turn) {
        return new DialogueGenerated.Turn(
                turn.number(),
                turn.round(),
                turn.role().name(),
                turn.speaker().name(),
                turn.speaker().culture(),
                turn.text(),
                turn.promptVersion(),
                turn.cutOff());
    }

    private static DialogueGenerated.Usage usage(Usage usage) {
        return new DialogueGenerated.Usage(usage.promptTokens(), usage.completionTokens(), usage.cachedTokens());
    }
}
