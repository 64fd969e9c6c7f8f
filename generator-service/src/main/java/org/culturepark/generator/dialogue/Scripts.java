package org.culturepark.generator.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import org.culturepark.generator.attitude.AttitudeWording;
import org.culturepark.generator.campaign.CampaignSettings;
import org.culturepark.generator.culture.Culture;
import org.culturepark.generator.culture.CultureCatalogue;
import org.culturepark.generator.prompt.Language;
import org.culturepark.generator.prompt.PromptLibrary;
import org.culturepark.generator.seed.Question;
import org.culturepark.generator.seed.SurveyLibrary;

/** Finds what a stored dialogue is talked by. */
@ApplicationScoped
class Scripts {
    private final SurveyLibrary surveys;
    private final CultureCatalogue cultures;
    private final PromptLibrary library;
    private final AttitudeWording wording;

    Scripts(SurveyLibrary surveys, CultureCatalogue cultures, PromptLibrary library, AttitudeWording wording) {
        this.surveys = surveys;
        this.cultures = cultures;
        this.library = library;
        this.wording = wording;
    }

    Script of(Dialogue dialogue) {
        CampaignSettings settings = dialogue.collection().campaign().settings();
        Question question = surveys.get(settings.survey()).getQuestion(dialogue.question());
        Map<Role, Speaker> speakers = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            dialogue.voice(role).ifPresent(voice -> speakers.put(role, speaker(voice, role, question)));
        }
        return new Script(
                settings.promptUse(),
                new Language(settings.language()),
                library.get(settings.prompts()),
                question,
                speakers);
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
