package org.culturepark.generator.dialogue;

import java.util.HashMap;
import java.util.Map;
import org.culturepark.generator.attitude.Attitude;
import org.culturepark.generator.prompt.PromptFiles;
import org.culturepark.generator.prompt.PromptUse;
import org.culturepark.generator.prompt.Prompts;
import org.culturepark.generator.seed.Option;
import org.culturepark.generator.seed.Question;
import org.culturepark.generator.seed.QuestionForm;

/** The texts of a version of the prompts, filled in for one scene. */
final class SceneTexts {
    private static final int FIRST_OF_PARTNER = 2;

    private final Prompts prompts;
    private final Scene scene;
    private final Map<String, Object> values = new HashMap<>();

    SceneTexts(Prompts prompts, Scene scene) {
        this.prompts = prompts;
        this.scene = scene;
        put(scene.question());
        put(scene.self());
        values.put("otherName", scene.other().map(Speaker::name).orElse(""));
        values.put("otherCountry", scene.other().map(Speaker::countryName).orElse(""));
        values.put("inCultural", scene.inCultural());
        values.put("language", scene.language().name());
        values.put("foreign", !scene.language().isEnglish());
    }

    private void put(Question question) {
        values.put("statement", question.form() == QuestionForm.STATEMENT);
        values.put("question", question.text());
        values.put(
                "answers",
                question.scale().options().stream().map(Option::label).toList());
    }

    private void put(Speaker self) {
        values.put("delegate", self.role() == Role.DELEGATE);
        values.put("name", self.name());
        values.put("country", self.countryName());
        values.put("people", self.people());
        values.put("attitude", self.attitude().map(Attitude::sentence).orElse(""));
    }

    /** The text of a file that does not depend on the turn. */
    String of(String file) {
        return prompts.render(file, values);
    }

    /** What makes the speaker say a turn: the other's last words and, where the guide leads, its prompt. */
    String cue(int turn) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("heard", turn == 1 ? "" : scene.said().get(turn - 2));
        all.put("first", turn == FIRST_OF_PARTNER || turn == FIRST_OF_PARTNER + 1);
        if (scene.use() == PromptUse.FREE_CHAT) {
            return prompts.render(turn == 1 ? PromptFiles.OPENING : PromptFiles.REPLY, all);
        }
        all.put("prompt", prompts.render(PromptFiles.round(Turn.roundOf(turn)), all));
        return prompts.render(PromptFiles.TURN, all);
    }
}
