package org.culturepark.generator.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.culturepark.generator.attitude.AttitudeWording;
import org.culturepark.generator.campaign.CampaignSettings;
import org.culturepark.generator.culture.Culture;
import org.culturepark.generator.culture.CultureCatalogue;
import org.culturepark.generator.prompt.Language;
import org.culturepark.generator.seed.Question;
import org.culturepark.generator.seed.SurveyLibrary;

/** Sees stored dialogues with the eyes of whoever speaks next. */
@ApplicationScoped
class Scenes {
    private final SurveyLibrary surveys;
    private final CultureCatalogue cultures;
    private final AttitudeWording wording;

    Scenes(SurveyLibrary surveys, CultureCatalogue cultures, AttitudeWording wording) {
        this.surveys = surveys;
        this.cultures = cultures;
        this.wording = wording;
    }

    Scene next(Dialogue dialogue) {
        CampaignSettings settings = dialogue.collection().campaign().settings();
        Question question = surveys.get(settings.survey()).getQuestion(dialogue.question());
        Role role = Role.ofTurn(dialogue.nextTurn());
        return new Scene(
                settings.promptUse(),
                new Language(settings.language()),
                question,
                speaker(dialogue, role, question).orElseThrow(),
                speaker(dialogue, role.other(), question),
                dialogue.turns().stream().map(Turn::text).toList());
    }

    private Optional<Speaker> speaker(Dialogue dialogue, Role role, Question question) {
        return dialogue.voice(role).map(voice -> speaker(voice, role, question));
    }

    private Speaker speaker(Voice voice, Role role, Question question) {
        Culture culture = cultures.get(voice.culture());
        return new Speaker(
                role,
                voice.name(),
                culture.id(),
                culture.countryName(voice.country()),
                culture.people(),
                voice.attitude().map(code -> wording.attitude(question, code)));
    }
}
