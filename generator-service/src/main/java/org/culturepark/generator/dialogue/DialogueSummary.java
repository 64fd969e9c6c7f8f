package org.culturepark.generator.dialogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dialogue in short. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DialogueSummary(
        UUID id,
        String culture,
        String question,
        int ordinal,
        DialogueState state,

        @Schema(description = "Why it failed, in one word.", implementation = String.class)
        Optional<String> reason,

        String delegate,

        @Schema(description = "Absent where nobody is talked with.", implementation = String.class)
        Optional<String> partner,

        @Schema(description = "The failed dialogue that this one was made in place of.", implementation = UUID.class)
        Optional<UUID> replaces,

        @Schema(implementation = Instant.class) Optional<Instant> finishedAt,

        @Schema(description = "Whether the broker has acknowledged dialogue-generated.")
        boolean announced) {

    static DialogueSummary from(Dialogue dialogue) {
        return new DialogueSummary(
                dialogue.id(),
                dialogue.collection().culture(),
                dialogue.question(),
                dialogue.ordinal(),
                dialogue.state(),
                dialogue.reason(),
                dialogue.delegate().name(),
                dialogue.voice(Role.PARTNER).map(Voice::name),
                dialogue.replaces(),
                dialogue.finishedAt(),
                dialogue.isAnnounced());
    }
}
