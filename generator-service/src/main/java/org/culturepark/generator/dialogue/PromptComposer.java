package org.culturepark.generator.dialogue;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.culturepark.generator.attitude.Attitude;
import org.culturepark.generator.prompt.PromptFiles;
import org.culturepark.generator.prompt.PromptUse;
import org.culturepark.generator.prompt.Prompts;

/**
 * Puts a turn's messages together as its speaker lived the dialogue: first the survey's question and, as the speaker's own
 * words, the answer that the survey binds the speaker to (self-calibration); then what the speaker said is the assistant's,
 * and what the other said comes from the user. What is earlier never changes, so the calls of one speaker share their
 * beginning, and those of one seed the question.
 */
@ApplicationScoped
class PromptComposer {
    private static final String NOT_ASKED = "Nobody has asked me that before.";

    /** The messages for the scene's next turn. */
    List<ChatMessage> compose(Prompts prompts, Scene scene) {
        return compose(prompts, scene, List.of());
    }

    /** @param before the messages for the same speaker's turn before, which need not be put together again; or none */
    List<ChatMessage> compose(Prompts prompts, Scene scene, List<ChatMessage> before) {
        SceneTexts texts = new SceneTexts(prompts, scene);
        if (scene.use() == PromptUse.DIRECT) {
            return question(texts);
        }
        return before.isEmpty() ? talk(texts, scene) : goOn(before, texts, scene);
    }

    private static List<ChatMessage> question(SceneTexts texts) {
        return List.of(
                SystemMessage.from(texts.of(PromptFiles.DIRECT_SYSTEM)),
                UserMessage.from(texts.of(PromptFiles.DIRECT)));
    }

    private static List<ChatMessage> talk(SceneTexts texts, Scene scene) {
        List<ChatMessage> messages = new ArrayList<>();
        messages.add(SystemMessage.from(texts.of(PromptFiles.SYSTEM)));
        messages.add(UserMessage.from(texts.of(PromptFiles.SURVEY)));
        messages.add(
                AiMessage.from(scene.self().attitude().map(Attitude::sentence).orElse(NOT_ASKED)));
        for (int turn = scene.self().role().firstTurn(); turn < scene.turn(); turn += 2) {
            messages.add(UserMessage.from(texts.cue(turn)));
            messages.add(AiMessage.from(scene.said().get(turn - 1)));
        }
        messages.add(UserMessage.from(texts.cue(scene.turn())));
        return messages;
    }

    private static List<ChatMessage> goOn(List<ChatMessage> before, SceneTexts texts, Scene scene) {
        List<ChatMessage> messages = new ArrayList<>(before);
        messages.add(AiMessage.from(scene.said().get(scene.turn() - 3)));
        messages.add(UserMessage.from(texts.cue(scene.turn())));
        return messages;
    }
}
