package org.culturepark.processor.statistics;

import java.util.Optional;

/**
 * What happens in the dialogues, by their words.
 *
 * @param dialogues that were looked at
 * @param turns of theirs, after the openings
 * @param extensionRate share of those turns that extend the topic; empty without a turn
 * @param crossCultural dialogues between two cultures
 * @param understandingRate share of those in which one takes up what the other's culture is like; empty without one
 */
public record Talks(
        int dialogues,
        long turns,
        Optional<Double> extensionRate,
        int crossCultural,
        Optional<Double> understandingRate) {
    static final class Tally {
        private int dialogues;
        private long turns;
        private long extending;
        private int crossCultural;
        private int understanding;

        void add(Conversation conversation) {
            dialogues++;
            turns += conversation.turns();
            extending += conversation.extending();
            crossCultural += conversation.crossCultural() ? 1 : 0;
            understanding += conversation.understanding() ? 1 : 0;
        }

        Talks sum() {
            return new Talks(
                    dialogues, turns, rate(extending, turns), crossCultural, rate(understanding, crossCultural));
        }

        private static Optional<Double> rate(long part, long whole) {
            return whole == 0 ? Optional.empty() : Optional.of(part / (double) whole);
        }
    }
}
