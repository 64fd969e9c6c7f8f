package org.culturepark.generator.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturepark.generator.prompt.Language;
import org.culturepark.generator.prompt.PromptUse;
import org.culturepark.generator.prompt.Prompts;
import org.culturepark.generator.seed.Question;

/** What stays the same from a dialogue's first turn to its last. */
record Script(PromptUse use, Language language, Prompts prompts, Question question, Map<Role, Speaker> speakers) {

    /** The dialogue as the speaker of the next turn sees it. */
    Scene next(List<String> said) {
        Role role = Role.ofTurn(said.size() + 1);
        return new Scene(
                use, language, question, speakers.get(role), Optional.ofNullable(speakers.get(role.other())), said);
    }
}
