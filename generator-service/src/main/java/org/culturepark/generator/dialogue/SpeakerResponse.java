package org.culturepark.generator.dialogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.culturepark.generator.attitude.Attitude;
import org.culturepark.generator.attitude.AttitudeWording;
import org.culturepark.generator.seed.Question;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who spoke, and the answer of the survey that bound the speaker; none where the country was not asked. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record SpeakerResponse(
        String name,
        String culture,
        String country,
        @Schema(implementation = Attitude.class) Optional<Attitude> attitude,

        @Schema(implementation = Attitude.class, description = "The mirrored answer; absent for a middle one.")
        Optional<Attitude> opposite) {

    static SpeakerResponse from(Voice voice, Question question, AttitudeWording wording) {
        return new SpeakerResponse(
                voice.name(),
                voice.culture(),
                voice.country(),
                voice.attitude().map(code -> wording.attitude(question, code)),
                voice.attitude().flatMap(code -> wording.opposite(question, code)));
    }
}
