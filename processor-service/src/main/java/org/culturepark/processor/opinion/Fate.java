package org.culturepark.processor.opinion;

import java.util.Optional;
import java.util.UUID;
import org.culturepark.processor.dataset.Dialogue;

/**
 * What filters and verifier made of an opinion.
 *
 * @param code of the answer that its speaker was bound to
 * @param reason why it is not kept; empty if it is
 */
public record Fate(UUID opinionId, UUID dialogueId, int code, String text, Optional<String> reason) {

    static Fate of(Dialogue dialogue, Curated curated) {
        return new Fate(
                OpinionTable.idOf(dialogue.id(), curated.statement()),
                dialogue.id(),
                dialogue.event().attitudeOf(curated.statement().turn()).code(),
                curated.text(),
                curated.reason());
    }
}
