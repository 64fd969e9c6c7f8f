package org.culturepark.processor.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.processor.event.DialogueGenerated;
import org.culturepark.processor.event.DialogueGenerated.Attitude;
import org.culturepark.processor.event.DialogueGenerated.Seed;
import org.culturepark.processor.event.DialogueGenerated.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {
    /** The second turn says nothing that was not said or asked; in the third, three of four longer words are new. */
    @Test
    void shouldCountTurnsThatExtendTheTopic() {
        Conversation talk = talk(
                "Korean:My parents should be proud of me.",
                "English:Your parents should be proud!",
                "Korean:Parents bring rice cakes to school.");

        assertThat(talk.turns()).isEqualTo(2);
        assertThat(talk.extending()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I see why that matters to you.",
                "I understand your view better now.",
                "That makes sense when families live so close.",
                "I had never thought of it like that; I never considered it.",
                "In your culture the eldest son decides.",
                "Thank you for sharing this with me."
            })
    void shouldFindUnderstanding(String answer) {
        assertThat(talk("Korean:My parents decide.", "English:" + answer).understanding())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I see no point in that.", "My own family is small.", "I see myself as free."})
    void shouldNotFindUnderstandingWhereThereIsNone(String answer) {
        assertThat(talk("Korean:My parents decide.", "English:" + answer).understanding())
                .isFalse();
    }

    /** Two of one culture have nothing to cross. */
    @Test
    void shouldLeaveOutDialoguesWithinACulture() {
        Conversation talk = talk("Korean:My parents decide.", "Korean:I understand your view.");

        assertThat(talk.crossCultural()).isFalse();
        assertThat(talk.understanding()).isFalse();
    }

    @Test
    void shouldSumUpDialogues() {
        Talks.Tally tally = new Talks.Tally();
        tally.add(new Conversation(4, 1, true, true));
        tally.add(new Conversation(4, 2, true, false));
        tally.add(new Conversation(0, 0, false, false));

        assertThat(tally.sum()).isEqualTo(new Talks(3, 8, Optional.of(0.375), 2, Optional.of(0.5)));
        assertThat(new Talks.Tally().sum()).isEqualTo(new Talks(0, 0, Optional.empty(), 0, Optional.empty()));
    }

    private static Conversation talk(String... said) {
        List<Turn> turns = new ArrayList<>();
        for (String turn : said) {
            String[] parts = turn.split(":", 2);
            turns.add(new Turn(turns.size() + 1, "DELEGATE", parts[0], "Minji", parts[1], Optional.empty(), false));
        }
        UUID id = new UUID(0, 1);
        Seed seed = new Seed(
                id,
                Optional.empty(),
                "Q27",
                Optional.empty(),
                "question",
                "Should parents be proud?",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return Conversation.of(new DialogueGenerated(
                id,
                id,
                id,
                "Korean",
                "Koreans",
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                seed,
                new Attitude(1, "I agree.", Optional.empty()),
                Optional.empty(),
                turns,
                Optional.empty()));
    }
}
