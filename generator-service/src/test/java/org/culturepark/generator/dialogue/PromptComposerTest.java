package org.culturepark.generator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ChatMessageType;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.culturepark.generator.attitude.Attitude;
import org.culturepark.generator.seed.Question;
import org.culturepark.generator.seed.SurveyLibrary;
import org.junit.jupiter.api.Test;

class PromptComposerTest {
    private static final Speaker MINJI = new Speaker(
            Role.DELEGATE, "Minji", "South Korea", "Koreans", Optional.of(new Attitude(2, "I agree that it is so.")));
    private static final Speaker EMILY = new Speaker(
            Role.PARTNER, "Emily", "the United States", "Americans", Optional.of(new Attitude(3, "I disagree.")));

    private final Question question = new SurveyLibrary().get("wvs7").getQuestion("Q27");
    private final PromptComposer composer = new PromptComposer(new Guide(new DialogueConfig() {
        @Override
        public String guide() {
            return "guide-v1";
        }

        @Override
        public String partnerCulture() {
            return "English";
        }
    }));

    @Test
    void shouldBindTheSpeakerByTheAnswerOfTheSurvey() {
        List<ChatMessage> messages = composer.compose(question, MINJI, EMILY, List.of());

        assertThat(messages)
                .extracting(ChatMessage::type)
                .containsExactly(
                        ChatMessageType.SYSTEM, ChatMessageType.USER, ChatMessageType.AI, ChatMessageType.USER);
        assertThat(text(messages.get(1)))
                .contains(question.text(), "strongly agree, agree, disagree, strongly disagree")
                .containsSubsequence(question.text(), "You are Minji from South Korea", "Emily from the United States");
        assertThat(text(messages.get(2))).isEqualTo("I agree that it is so.");
        assertThat(text(messages.get(3)))
                .contains("South Korea")
                .endsWith("Your opinion stays: I agree that it is so.");
    }

    @Test
    void shouldTellTheDialogueFromTheDelegatesSide() {
        List<ChatMessage> messages = composer.compose(question, MINJI, EMILY, List.of("m1", "e1", "m2", "e2"));

        assertThat(messages).hasSize(8);
        assertThat(text(messages.get(4))).isEqualTo("m1");
        assertThat(text(messages.get(5))).startsWith("Emily says: \"e1\"");
        assertThat(text(messages.get(6))).isEqualTo("m2");
        assertThat(text(messages.get(7))).startsWith("Emily says: \"e2\"").doesNotContain("m1", "m2");
    }

    @Test
    void shouldTellTheDialogueFromThePartnersSide() {
        List<ChatMessage> messages = composer.compose(question, EMILY, MINJI, List.of("m1", "e1", "m2"));

        assertThat(text(messages.get(2))).isEqualTo("I disagree.");
        assertThat(text(messages.get(3))).startsWith("Minji says: \"m1\"");
        assertThat(text(messages.get(4))).isEqualTo("e1");
        assertThat(text(messages.get(5))).startsWith("Minji says: \"m2\"").contains("the United States");
    }

    @Test
    void shouldBeginEachCallOfASpeakerAsTheLast() {
        List<ChatMessage> first = composer.compose(question, MINJI, EMILY, List.of());
        List<ChatMessage> second = composer.compose(question, MINJI, EMILY, List.of("m1", "e1"));
        List<ChatMessage> third = composer.compose(question, MINJI, EMILY, List.of("m1", "e1", "m2", "e2"));

        assertThat(second.subList(0, first.size())).isEqualTo(first);
        assertThat(third.subList(0, second.size())).isEqualTo(second);
    }

    @Test
    void shouldFollowTheGuideFromRoundToRound() {
        assertThat(IntStream.range(0, Guide.ROUNDS).mapToObj(round -> {
                    List<String> said = IntStream.range(0, 2 * round)
                            .mapToObj(turn -> "same")
                            .toList();
                    List<ChatMessage> messages = composer.compose(question, MINJI, EMILY, said);
                    return text(messages.get(messages.size() - 1));
                }))
                .doesNotHaveDuplicates()
                .allMatch(cue -> !cue.contains("{"));
    }

    @Test
    void shouldTalkToAPartnerWhoWasNotAsked() {
        Speaker unasked = new Speaker(Role.PARTNER, "Emily", "the United States", "Americans", Optional.empty());

        List<ChatMessage> messages = composer.compose(question, unasked, MINJI, List.of("m1"));

        assertThat(text(messages.get(3))).doesNotContain("Your opinion stays");
    }

    private static String text(ChatMessage message) {
        if (message instanceof UserMessage user) {
            return user.singleText();
        }
        return message instanceof AiMessage answer ? answer.text() : ((SystemMessage) message).text();
    }
}
