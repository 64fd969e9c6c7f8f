package org.culturepark.generator.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import org.culturepark.generator.attitude.AttitudeWording;
import org.culturepark.generator.culture.Culture;
import org.culturepark.generator.culture.CultureCatalogue;
import org.culturepark.generator.seed.Question;

/** Turns the stored voices of a dialogue into speakers. */
@ApplicationScoped
class Speakers {
    private final CultureCatalogue cultures;
    private final AttitudeWording wording;

    Speakers(CultureCatalogue cultures, AttitudeWording wording) {
        this.cultures = cultures;
        this.wording = wording;
    }

    Speaker of(Dialogue dialogue, Role role, Question question) {
        Voice voice = dialogue.voice(role);
        Culture culture = cultures.get(voice.culture());
        return new Speaker(
                role,
                voice.name(),
                culture.countryName(voice.country()),
                culture.people(),
                voice.attitude().map(code -> wording.attitude(question, code)));
    }
}
