package org.culturepark.processor.event;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A dialogue was talked to its end. What curation reads of {@code culturepark.dialogue-generated.v1}. */
public record DialogueGenerated(
        UUID dialogueId,
        UUID campaignId,
        UUID dataSetId,
        String culture,
        String people,
        String language,
        Seed seed,
        Attitude attitude,
        List<Turn> turns) {

    /** The survey cell behind the dialogue; {@code form} is {@code statement} or {@code question}. */
    public record Seed(UUID seedId, String question, String form, String text, List<Option> options) {
        public Optional<String> labelOf(int code) {
            return options.stream()
                    .filter(option -> option.code() == code)
                    .map(Option::label)
                    .findFirst();
        }
    }

    public record Option(int code, String label) {}

    /** The answer that the delegate was bound to; without an opposite for an answer in the middle of its scale. */
    public record Attitude(int code, String sentence, Optional<Opposite> opposite) {}

    public record Opposite(int code, String sentence) {}

    /** One utterance; {@code culture} is the speaker's. */
    public record Turn(int number, String culture, String speaker, String text) {}

    /** What those said who speak for the dialogue's culture. */
    public List<Turn> ownTurns() {
        return turns.stream().filter(turn -> turn.culture().equals(culture)).toList();
    }
}
