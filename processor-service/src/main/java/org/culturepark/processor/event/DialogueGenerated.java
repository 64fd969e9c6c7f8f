package org.culturepark.processor.event;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
        Optional<Attitude> partnerAttitude,
        List<Turn> turns) {
    private static final String PARTNER = "PARTNER";

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

    /** An answer that a speaker was bound to; without an opposite for an answer in the middle of its scale. */
    public record Attitude(int code, String sentence, Optional<Opposite> opposite) {}

    public record Opposite(int code, String sentence) {}

    /** One utterance; {@code role} is {@code DELEGATE} or {@code PARTNER}, {@code culture} the speaker's. */
    public record Turn(int number, String role, String culture, String speaker, String text) {
        boolean isPartners() {
            return PARTNER.equals(role);
        }
    }

    /** Somebody who speaks for the dialogue's culture, with what binds and what was said. */
    public record Delegate(boolean isPartner, Attitude attitude, List<Turn> turns) {
        public boolean spoke(int turn) {
            return turns.stream().anyMatch(one -> one.number() == turn);
        }
    }

    /**
     * Those who speak for the dialogue's culture and said something: the delegate and, of the same culture, the partner.
     * A partner of that culture whose attitude is not known is left out, since nothing can be held against it.
     */
    public List<Delegate> delegates() {
        Delegate delegate = new Delegate(false, attitude, ownTurns(false));
        Optional<Delegate> partner = partnerAttitude.map(answer -> new Delegate(true, answer, ownTurns(true)));
        return Stream.concat(Stream.of(delegate), partner.stream())
                .filter(one -> !one.turns().isEmpty())
                .toList();
    }

    private List<Turn> ownTurns(boolean partners) {
        return turns.stream()
                .filter(turn -> turn.culture().equals(culture) && turn.isPartners() == partners)
                .toList();
    }

    /** The answer that bound the delegate who spoke this turn. */
    public Attitude attitudeOf(int turn) {
        return delegates().stream()
                .filter(delegate -> delegate.spoke(turn))
                .map(Delegate::attitude)
                .findFirst()
                .orElseThrow();
    }
}
