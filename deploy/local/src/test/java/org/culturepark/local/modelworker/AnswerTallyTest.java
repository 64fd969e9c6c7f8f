package org.culturepark.local.modelworker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerTallyTest {
    private static final int TOKENS_OF_EMOJI = 2;

    @Test
    void shouldCountTokenThatEndsAnswer() {
        AnswerTally tally = tally(10, false, "Yes", ".", "");

        assertThat(tally.text()).isEqualTo("Yes.");
        assertThat(tally.tokens()).isEqualTo(3);
        assertThat(tally.isCutOff()).isFalse();
    }

    @Test
    void shouldCountTokensOfOneCharacterThatCameTogether() {
        AnswerTally tally = tally(10, false, "Hi", "🌍", "");

        assertThat(tally.tokens()).isEqualTo(1 + TOKENS_OF_EMOJI + 1);
    }

    @Test
    void shouldBeCutOffAtLimit() {
        AnswerTally tally = tally(2, false, "I", " think");

        assertThat(tally.isCutOff()).isTrue();
        assertThat(tally.tokens()).isEqualTo(2);
    }

    @Test
    void shouldBeCutOffAtLimitWithinCharacter() {
        AnswerTally tally = tally(3, false, "I");

        assertThat(tally.isCutOff()).isTrue();
        assertThat(tally.tokens()).isEqualTo(3);
    }

    @Test
    void shouldBeWholeWhenModelEndsWithItsLastToken() {
        assertThat(tally(2, false, "Yes", "").isCutOff()).isFalse();
    }

    @Test
    void shouldBeWholeWhenStopTextWasMet() {
        AnswerTally tally = tally(20, true, "Yes", "!");

        assertThat(tally.isCutOff()).isFalse();
        assertThat(tally.tokens()).isEqualTo(2);
    }

    private static AnswerTally tally(int limit, boolean stops, String... pieces) {
        AnswerTally tally = new AnswerTally(limit, stops, piece -> TOKENS_OF_EMOJI);
        for (String piece : pieces) {
            tally.add(piece);
        }
        return tally;
    }
}
