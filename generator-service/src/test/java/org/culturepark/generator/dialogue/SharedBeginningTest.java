package org.culturepark.generator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.ChatMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.culturepark.generator.attitude.Attitude;
import org.culturepark.generator.prompt.BuiltInPrompts;
import org.culturepark.generator.prompt.Language;
import org.culturepark.generator.prompt.PromptUse;
import org.culturepark.generator.prompt.Prompts;
import org.culturepark.generator.seed.Question;
import org.culturepark.generator.seed.SurveyLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How much of the prompts a prefix cache can have read before, counted in characters over the dialogues of one seed in the
 * order in which they are talked one after the other.
 */
class SharedBeginningTest {
    private static final int DIALOGUES = 4;
    private static final int ROUNDS = 7;
    /** As long as a turn of 168 tokens is. */
    private static final String SPEECH = "I think so because my family taught me that. ".repeat(15);

    private final Question question = new SurveyLibrary().get("wvs7").getQuestion("Q27");
    private final PromptComposer composer = new PromptComposer();
    private final Prompts prompts = BuiltInPrompts.of("guide-v2");

    /** All but the last turn of each side: three quarters of what is sent in seven rounds. */
    @ParameterizedTest
    @EnumSource(
            value = PromptUse.class,
            names = {"SELF_GUIDANCE", "FREE_CHAT"})
    void shouldBeginEachCallAsAnEarlierOne(PromptUse use) {
        List<String> sent = new ArrayList<>();
        long shared = 0;
        long all = 0;
        for (int dialogue = 0; dialogue < DIALOGUES; dialogue++) {
            for (String prompt : calls(use, dialogue)) {
                shared += longestSharedBeginning(prompt, sent);
                all += prompt.length();
                sent.add(prompt);
            }
        }

        assertThat((double) shared / all).isGreaterThan(0.74);
    }

    /** What all dialogues of a seed have in common comes before what is each one's own. */
    @Test
    void shouldShareInstructionsAndQuestionBetweenDialogues() {
        String first = calls(PromptUse.SELF_GUIDANCE, 0).get(0);
        String second = calls(PromptUse.SELF_GUIDANCE, 1).get(0);

        String shared = first.substring(0, longestSharedBeginning(second, List.of(first)));

        assertThat(shared)
                .contains("in two or three plain sentences", question.text(), "strongly disagree)", "You are ");
        assertThat(shared.length()).isGreaterThan(first.length() / 2);
    }

    private List<String> calls(PromptUse use, int dialogue) {
        Speaker delegate = speaker(Role.DELEGATE, "Minji" + dialogue, "Korean", "South Korea");
        Speaker partner = speaker(Role.PARTNER, "Emily" + dialogue, "English", "the United States");
        return IntStream.range(0, 2 * ROUNDS)
                .mapToObj(turn -> {
                    List<String> said = IntStream.range(0, turn)
                            .mapToObj(earlier -> dialogue + " " + earlier + " " + SPEECH)
                            .toList();
                    boolean delegates = turn % 2 == 0;
                    return new Scene(
                            use,
                            new Language("en"),
                            question,
                            delegates ? delegate : partner,
                            Optional.of(delegates ? partner : delegate),
                            said);
                })
                .map(scene -> asOne(composer.compose(prompts, scene)))
                .toList();
    }

    private static Speaker speaker(Role role, String name, String culture, String country) {
        return new Speaker(
                role, name, culture, country, culture, Optional.of(new Attitude(2, "I agree that it is so.")));
    }

    private static String asOne(List<ChatMessage> messages) {
        return messages.stream()
                .map(message -> message.type() + ": " + Spoken.text(message) + "\n")
                .collect(Collectors.joining());
    }

    private static int longestSharedBeginning(String prompt, Collection<String> sent) {
        return sent.stream()
                .mapToInt(earlier -> sharedBeginning(prompt, earlier))
                .max()
                .orElse(0);
    }

    private static int sharedBeginning(String one, String other) {
        return IntStream.range(0, Math.min(one.length(), other.length()))
                .takeWhile(i -> one.charAt(i) == other.charAt(i))
                .map(i -> 1)
                .sum();
    }
}
