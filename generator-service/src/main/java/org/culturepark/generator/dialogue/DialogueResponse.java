package org.culturepark.generator.dialogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.modelcall.Usage;
import org.culturepark.generator.seed.QuestionResponse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dialogue with its turns, the survey cell it grew from, and what bound its speakers. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DialogueResponse(
        UUID id,
        UUID campaignId,
        UUID dataSetId,
        String culture,
        int ordinal,
        DialogueState state,

        @Schema(description = "Why it failed, in one word.", implementation = String.class)
        Optional<String> reason,

        @Schema(description = "Why it failed, in a sentence.", implementation = String.class)
        Optional<String> detail,

        QuestionResponse seed,
        SpeakerResponse delegate,

        @Schema(description = "Absent where nobody is talked with.", implementation = SpeakerResponse.class)
        Optional<SpeakerResponse> partner,

        List<TurnResponse> turns,
        String model,
        Usage usage,

        @Schema(description = "The failed dialogue that this one was made in place of.", implementation = UUID.class)
        Optional<UUID> replaces,

        @Schema(implementation = Instant.class) Optional<Instant> finishedAt,
        boolean announced) {

    static DialogueResponse from(
            Dialogue dialogue, QuestionResponse seed, SpeakerResponse delegate, Optional<SpeakerResponse> partner) {
        return new DialogueResponse(
                dialogue.id(),
                dialogue.collection().campaign().id(),
                dialogue.collection().dataSetId(),
                dialogue.collection().culture(),
                dialogue.ordinal(),
                dialogue.state(),
                dialogue.reason(),
                dialogue.detail(),
                seed,
                delegate,
                partner,
                dialogue.turns().stream().map(TurnResponse::from).toList(),
                dialogue.collection()
                        .campaign()
                        .settings()
                        .modelOf(dialogue.collection().culture()),
                dialogue.usage(),
                dialogue.replaces(),
                dialogue.finishedAt(),
                dialogue.isAnnounced());
    }
}
