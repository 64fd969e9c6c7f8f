package org.culturepark.processor.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.processor.event.BatchCurated.Message;
import org.culturepark.processor.event.DialogueGenerated.Option;
import org.culturepark.processor.event.DialogueGenerated.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {
    private static final List<Option> OPTIONS = List.of(
            new Option(1, "strongly agree"),
            new Option(2, "agree"),
            new Option(3, "disagree"),
            new Option(4, "strongly disagree"));

    @ParameterizedTest
    @EnumSource
    void asksWithNumberedOptionsAndAnswersWithTheNumberFirst(Wording wording) {
        List<Message> messages = wording.messages(seed("statement"), "Koreans", 2, "I want {label} to stay.");

        assertThat(messages).extracting(Message::role).containsExactly("system", "user", "assistant");
        assertThat(messages.get(0).content() + messages.get(1).content()).contains("the Koreans");
        assertThat(messages.get(1).content())
                .contains("Work is a duty", "1", "strongly agree", "4", "strongly disagree");
        assertThat(messages.get(2).content()).startsWith("2").contains("agree").endsWith("I want {label} to stay.");
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoPlaceholder(Wording wording) {
        for (String form : List.of("statement", "question")) {
            List<Message> messages = wording.messages(seed(form), "Koreans", 4, "I do not work.");

            assertThat(messages).noneMatch(message -> message.content().matches("(?s).*[{}].*"));
        }
    }

    @Test
    void asksAQuestionAsItIs() {
        List<Message> messages = Wording.INTERVIEW.messages(seed("question"), "Koreans", 1, "I do.");

        assertThat(messages.get(1).content())
                .isEqualTo("Work is a duty Choose a number and give your reason.\n"
                        + "1. strongly agree\n2. agree\n3. disagree\n4. strongly disagree");
    }

    private static Seed seed(String form) {
        return new Seed(
                new UUID(0, 1),
                Optional.empty(),
                "Q40",
                Optional.empty(),
                form,
                "Work is a duty",
                OPTIONS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
