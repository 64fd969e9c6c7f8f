package org.culturepark.generator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ChatMessageType;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.culturepark.generator.attitude.Attitude;
import org.culturepark.generator.prompt.BuiltInPrompts;
import org.culturepark.generator.prompt.Language;
import org.culturepark.generator.prompt.PromptUse;
import org.culturepark.generator.prompt.Prompts;
import org.culturepark.generator.seed.Question;
import org.culturepark.generator.seed.SurveyLibrary;
import org.junit.jupiter.api.Test;

class PromptComposerTest {
    private static final Speaker MINJI = new Speaker(
            Role.DELEGATE,
            "Minji",
            "Korean",
            "South Korea",
            "Koreans",
            Optional.of(new Attitude(2, "I agree that it is so.")));
    private static final Speaker EMILY = new Speaker(
            Role.PARTNER,
            "Emily",
            "English",
            "the United States",
            "Americans",
            Optional.of(new Attitude(3, "I disagree.")));
    private static final Speaker JISOO =
            new Speaker(Role.PARTNER, "Jisoo", "Korean", "South Korea", "Koreans", EMILY.attitude());

    private final Question question = new SurveyLibrary().get("wvs7").getQuestion("Q27");
    private final PromptComposer composer = new PromptComposer();
    private final Prompts prompts = BuiltInPrompts.of("guide-v2");

    @Test
    void shouldBindTheSpeakerByTheAnswerOfTheSurvey() {
        List<ChatMessage> messages = guided(MINJI, EMILY, List.of());

        assertThat(messages)
                .extracting(ChatMessage::type)
                .containsExactly(
                        ChatMessageType.SYSTEM, ChatMessageType.USER, ChatMessageType.AI, ChatMessageType.USER);
        assertThat(text(messages, 0)).contains("from another country", "in English");
        assertThat(text(messages, 1))
                .contains(question.text(), "strongly agree, agree, disagree, strongly disagree")
                .containsSubsequence(question.text(), "You are Minji from South Korea", "Emily from the United States");
        assertThat(text(messages, 2)).isEqualTo("I agree that it is so.");
        assertThat(text(messages, 3)).contains("South Korea").endsWith("Your opinion stays: I agree that it is so.");
    }

    @Test
    void shouldTellTheDialogueFromTheDelegatesSide() {
        List<ChatMessage> messages = guided(MINJI, EMILY, List.of("m1", "e1", "m2", "e2"));

        assertThat(messages).hasSize(8);
        assertThat(text(messages, 4)).isEqualTo("m1");
        assertThat(text(messages, 5)).startsWith("Emily says: \"e1\"");
        assertThat(text(messages, 6)).isEqualTo("m2");
        assertThat(text(messages, 7)).startsWith("Emily says: \"e2\"").doesNotContain("m1", "m2");
    }

    @Test
    void shouldTellTheDialogueFromThePartnersSide() {
        List<ChatMessage> messages = guided(EMILY, MINJI, List.of("m1", "e1", "m2"));

        assertThat(text(messages, 2)).isEqualTo("I disagree.");
        assertThat(text(messages, 3)).startsWith("Minji says: \"m1\"");
        assertThat(text(messages, 4)).isEqualTo("e1");
        assertThat(text(messages, 5)).startsWith("Minji says: \"m2\"").contains("the United States");
    }

    @Test
    void shouldGoOnFromTheSpeakersTurnBeforeAsIfAllWerePutTogetherAnew() {
        for (PromptUse use : List.of(PromptUse.SELF_GUIDANCE, PromptUse.FREE_CHAT)) {
            Scene earlier = scene(use, "en", EMILY, Optional.of(MINJI), List.of("m1", "e1", "m2"));
            Scene later = scene(use, "en", EMILY, Optional.of(MINJI), List.of("m1", "e1", "m2", "e2", "m3"));

            List<ChatMessage> messages = composer.compose(prompts, later, composer.compose(prompts, earlier));

            assertThat(messages).isEqualTo(composer.compose(prompts, later));
        }
    }

    @Test
    void shouldFollowTheGuideFromRoundToRound() {
        assertThat(IntStream.range(0, 7).mapToObj(round -> {
                    List<ChatMessage> messages = guided(MINJI, EMILY, Collections.nCopies(2 * round, "same"));
                    return text(messages, messages.size() - 1);
                }))
                .doesNotHaveDuplicates()
                .allMatch(cue -> !cue.contains("{"));
    }

    @Test
    void shouldSayInEnglishWhatTheFirstVersionSaid() {
        List<String> said = Collections.nCopies(12, "said");
        Scene scene = scene(PromptUse.SELF_GUIDANCE, "en", MINJI, Optional.of(EMILY), said);

        assertThat(composer.compose(prompts, scene)).isEqualTo(composer.compose(BuiltInPrompts.of("guide-v1"), scene));
    }

    @Test
    void shouldTalkToAPartnerWhoWasNotAsked() {
        Speaker unasked =
                new Speaker(Role.PARTNER, "Emily", "English", "the United States", "Americans", Optional.empty());

        List<ChatMessage> messages = guided(unasked, MINJI, List.of("m1"));

        assertThat(text(messages, 2)).isEqualTo("Nobody has asked me that before.");
        assertThat(text(messages, 3)).doesNotContain("Your opinion stays");
    }

    @Test
    void shouldNotSpeakOfAnotherCountryWithinACulture() {
        List<ChatMessage> messages = guided(MINJI, JISOO, Collections.nCopies(12, "said"));

        assertThat(text(messages, 0)).contains("of your own country").doesNotContain("another country");
        assertThat(text(messages, 1)).contains("Jisoo from South Korea");
        assertThat(messages).noneMatch(message -> Spoken.text(message).contains("show Jisoo"));
        assertThat(messages).noneMatch(message -> Spoken.text(message).contains("Tell Jisoo more about South Korea"));
    }

    @Test
    void shouldLetEachHearTheOtherInFreeChat() {
        List<ChatMessage> delegates = chat(MINJI, EMILY, List.of("m1", "e1", "m2", "e2"));
        List<ChatMessage> partners = chat(EMILY, MINJI, List.of("m1", "e1", "m2"));

        assertThat(delegates)
                .extracting(ChatMessage::type)
                .containsExactly(
                        ChatMessageType.SYSTEM,
                        ChatMessageType.USER,
                        ChatMessageType.AI,
                        ChatMessageType.USER,
                        ChatMessageType.AI,
                        ChatMessageType.USER,
                        ChatMessageType.AI,
                        ChatMessageType.USER);
        assertThat(delegates.subList(4, 8))
                .extracting(Spoken::text)
                .containsExactly(
                        "m1", "Emily from the United States was asked the same and says to you: e1", "m2", "e2");
        assertThat(partners.subList(3, 6))
                .extracting(Spoken::text)
                .containsExactly("Minji from South Korea was asked the same and says to you: m1", "e1", "m2");
    }

    @Test
    void shouldIntroduceASpeakerToTheOtherOneOnly() {
        String introduction = "Minji from South Korea was asked the same";

        assertThat(chat(MINJI, EMILY, List.of("m1", "e1")))
                .noneMatch(message -> Spoken.text(message).contains(introduction));
        assertThat(chat(EMILY, MINJI, List.of("m1")))
                .anyMatch(message -> Spoken.text(message).contains(introduction));
    }

    @Test
    void shouldAskForReasonsOutright() {
        List<ChatMessage> messages =
                composer.compose(prompts, scene(PromptUse.DIRECT, "en", MINJI, Optional.empty(), List.of()));

        assertThat(messages)
                .extracting(ChatMessage::type)
                .containsExactly(ChatMessageType.SYSTEM, ChatMessageType.USER);
        assertThat(text(messages, 1))
                .containsSubsequence(question.text(), "South Korea", "I agree that it is so.", "reasons")
                .doesNotContain("Minji");
    }

    @Test
    void shouldTellTheModelTheLanguage() {
        for (PromptUse use : PromptUse.values()) {
            Optional<Speaker> other = use == PromptUse.DIRECT ? Optional.empty() : Optional.of(EMILY);

            List<ChatMessage> messages = composer.compose(prompts, scene(use, "ko", MINJI, other, List.of()));

            assertThat(text(messages, 0)).contains("in Korean").doesNotContain("English");
        }
        assertThat(text(
                        composer.compose(
                                prompts, scene(PromptUse.FREE_CHAT, "ko", MINJI, Optional.of(EMILY), List.of())),
                        3))
                .endsWith("Answer in Korean.");
    }

    private List<ChatMessage> guided(Speaker self, Speaker other, List<String> said) {
        return composer.compose(prompts, scene(PromptUse.SELF_GUIDANCE, "en", self, Optional.of(other), said));
    }

    private List<ChatMessage> chat(Speaker self, Speaker other, List<String> said) {
        return composer.compose(prompts, scene(PromptUse.FREE_CHAT, "en", self, Optional.of(other), said));
    }

    private Scene scene(PromptUse use, String language, Speaker self, Optional<Speaker> other, List<String> said) {
        return new Scene(use, new Language(language), question, self, other, said);
    }

    private static String text(List<ChatMessage> messages, int index) {
        return Spoken.text(messages.get(index));
    }
}
