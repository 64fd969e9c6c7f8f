package org.culturepark.processor.lineage;

import java.util.Optional;
import java.util.UUID;
import org.culturepark.processor.event.DialogueGenerated;

/**
 * The dialogue that an opinion was voiced in.
 *
 * @param mode who talked with whom
 * @param style how the talk was led
 * @param model chat model that spoke
 * @param turns how many it has
 */
public record DialogueOrigin(
        UUID dialogueId,
        UUID campaignId,
        String culture,
        String people,
        String language,
        Optional<String> mode,
        Optional<String> style,
        Optional<String> model,
        int turns) {
    static DialogueOrigin from(DialogueGenerated event) {
        return new DialogueOrigin(
                event.dialogueId(),
                event.campaignId(),
                event.culture(),
                event.people(),
                event.language(),
                event.mode(),
                event.style(),
                event.model(),
                event.turns().size());
    }
}
