package org.culturepark.generator.dialogue;

import java.time.Instant;
import java.util.UUID;
import org.culturepark.chassis.modelcall.Usage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One utterance, with what it came from. */
record TurnResponse(
        int number,
        int round,
        Role role,
        String speaker,
        String culture,
        String text,

        @Schema(description = "Whether the token limit cut it, so that only whole sentences were kept.")
        boolean cutOff,

        String promptVersion,

        @Schema(description = "The ledger's row of the call.")
        UUID callId,

        Usage usage,
        Instant spokenAt) {

    static TurnResponse from(Turn turn) {
        return new TurnResponse(
                turn.number(),
                turn.round(),
                turn.role(),
                turn.speaker().name(),
                turn.speaker().culture(),
                turn.text(),
                turn.cutOff(),
                turn.promptVersion(),
                turn.callId(),
                turn.usage(),
                turn.spokenAt());
    }
}
