package org.culturepark.processor.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A dialogue was talked to its end. What curation reads of {@code culturepark.dialogue-generated.v1}, and what its
 * examples can be traced back to; dialogues that were stored by an earlier release lack the latter.
 *
 * @param mode who talked with whom
 * @param style how the talk was led
 * @param model chat model that spoke
 */
public record DialogueGenerated(
        UUID dialogueId,
        UUID campaignId,
        UUID dataSetId,
        String culture,
        String people,
        String language,
        Optional<String> mode,
        Optional<String> style,
        Optional<String> model,
        Seed seed,
        Attitude attitude,
        Optional<Attitude> partnerAttitude,
        List<Turn> turns,
        Optional<Tokens> usage) {
    private static final String PARTNER = "PARTNER";

    /**
     * The survey cell behind the dialogue.
     *
     * @param form {@code statement} or {@code question}
     * @param country ISO 3166 alpha-3
     * @param sample who was asked, where that is not the whole country
     * @param respondents people asked; empty where the survey gives shares alone
     * @param validAnswers of them, those who gave a valid answer
     * @param shares of the valid answers, from 0 to 1
     */
    public record Seed(
            UUID seedId,
            Optional<String> survey,
            String question,
            Optional<String> topic,
            String form,
            String text,
            List<Option> options,
            Optional<String> country,
            Optional<String> sample,
            Optional<Integer> respondents,
            Optional<Integer> validAnswers,
            List<Share> shares) {
        public Seed {
            shares = Objects.requireNonNullElse(shares, List.of());
        }

        public Optional<String> labelOf(int code) {
            return options.stream()
                    .filter(option -> option.code() == code)
                    .map(Option::label)
                    .findFirst();
        }
    }

    /** How many of those who answered gave one answer, from 0 to 1. */
    public record Share(int code, double share) {}

    public record Option(int code, String label) {}

    /** An answer that a speaker was bound to; without an opposite for an answer in the middle of its scale. */
    public record Attitude(int code, String sentence, Optional<Opposite> opposite) {}

    public record Opposite(int code, String sentence) {}

    /**
     * One utterance.
     *
     * @param role {@code DELEGATE} or {@code PARTNER}
     * @param culture the speaker's
     * @param promptVersion of the prompt behind it
     * @param cutOff whether the token limit cut it
     */
    public record Turn(
            int number,
            String role,
            String culture,
            String speaker,
            String text,
            Optional<String> promptVersion,
            boolean cutOff) {
        public boolean spokenByPartner() {
            return PARTNER.equals(role);
        }
    }

    /** Of all the calls behind the dialogue; cached ones are among those of the prompts. */
    public record Tokens(long promptTokens, long completionTokens, long cachedTokens) {}

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
                .filter(turn -> turn.culture().equals(culture) && turn.spokenByPartner() == partners)
                .toList();
    }

    public Turn turn(int number) {
        return turns.stream()
                .filter(turn -> turn.number() == number)
                .findFirst()
                .orElseThrow();
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
