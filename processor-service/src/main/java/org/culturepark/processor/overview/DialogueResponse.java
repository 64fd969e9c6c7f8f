package org.culturepark.processor.overview;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.processor.dataset.Dialogue;
import org.culturepark.processor.dataset.DialogueState;
import org.culturepark.processor.event.DialogueGenerated.Opposite;

/**
 * A dialogue that was received.
 *
 * @param attitude that its delegate was bound to
 * @param opposite of the attitude; none for an answer in the middle of its scale
 * @param reason why it failed, as it is counted
 * @param detail why it failed, in words
 */
public record DialogueResponse(
        UUID id,
        String question,
        int code,
        String attitude,
        Optional<String> opposite,
        DialogueState state,
        Optional<String> reason,
        Optional<String> detail,
        Instant receivedAt,
        Optional<Instant> endedAt) {

    static DialogueResponse from(Dialogue dialogue) {
        var attitude = dialogue.event().attitude();
        return new DialogueResponse(
                dialogue.id(),
                dialogue.event().seed().question(),
                attitude.code(),
                attitude.sentence(),
                attitude.opposite().map(Opposite::sentence),
                dialogue.state(),
                dialogue.reason(),
                dialogue.detail(),
                dialogue.receivedAt(),
                dialogue.endedAt());
    }
}
