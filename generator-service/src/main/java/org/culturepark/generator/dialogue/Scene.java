package org.culturepark.generator.dialogue;

import java.util.List;
import java.util.Optional;
import org.culturepark.generator.prompt.Language;
import org.culturepark.generator.prompt.PromptUse;
import org.culturepark.generator.seed.Question;

/**
 * A dialogue as the speaker of its next turn sees it.
 *
 * @param self who is to speak
 * @param other who listens; none where there is no dialogue
 * @param said the texts spoken so far, in order; the delegate opened
 */
record Scene(
        PromptUse use, Language language, Question question, Speaker self, Optional<Speaker> other, List<String> said) {

    /** Number of the turn that is to be spoken, from 1. */
    int turn() {
        return said.size() + 1;
    }

    boolean inCultural() {
        return other.filter(one -> one.culture().equals(self.culture())).isPresent();
    }
}
