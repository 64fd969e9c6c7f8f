package org.culturepark.generator.dialogue;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.culturepark.generator.attitude.Attitude;
import org.culturepark.generator.seed.Option;
import org.culturepark.generator.seed.Question;
import org.culturepark.generator.seed.QuestionForm;

/**
 * Puts a turn's messages together as its speaker lived the dialogue: first the survey's question and, as the speaker's own
 * words, the answer that the survey binds the speaker to (self-calibration); then what the speaker said is the assistant's,
 * and what the other said comes from the user, with the guide's prompt of the round behind it. What is earlier never
 * changes, so the calls of one speaker share their beginning, and those of one seed the question.
 */
@ApplicationScoped
class PromptComposer {
    private static final String NOT_ASKED = "Nobody has asked me that before.";

    private final Guide guide;

    PromptComposer(Guide guide) {
        this.guide = guide;
    }

    /**
     * The messages for the turn after {@code said}.
     *
     * @param said the texts spoken so far, in order; the delegate opened
     */
    List<ChatMessage> compose(Question question, Speaker self, Speaker other, List<String> said) {
        List<ChatMessage> messages = new ArrayList<>();
        messages.add(SystemMessage.from(guide.system()));
        messages.add(UserMessage.from(survey(question, self, other)));
        messages.add(AiMessage.from(self.attitude().map(Attitude::sentence).orElse(NOT_ASKED)));
        for (int number = 1; number <= said.size() + 1; number++) {
            if (Role.ofTurn(number) == self.role()) {
                messages.add(UserMessage.from(cue(number, self, other, said)));
                if (number <= said.size()) {
                    messages.add(AiMessage.from(said.get(number - 1)));
                }
            }
        }
        return messages;
    }

    private String survey(Question question, Speaker self, Speaker other) {
        Map<String, Object> values = new HashMap<>(names(self, other));
        values.put("statement", question.form() == QuestionForm.STATEMENT);
        values.put("question", question.text());
        values.put(
                "answers",
                question.scale().options().stream().map(Option::label).toList());
        return guide.survey(values);
    }

    /** What makes the speaker say the turn with this number: the other's last words, and the guide's prompt. */
    private String cue(int number, Speaker self, Speaker other, List<String> said) {
        Map<String, Object> values = new HashMap<>(names(self, other));
        values.put("prompt", guide.round(Turn.roundOf(number), values));
        values.put("heard", number == 1 ? "" : said.get(number - 2));
        return guide.turn(values);
    }

    private static Map<String, Object> names(Speaker self, Speaker other) {
        return Map.of(
                "delegate", self.role() == Role.DELEGATE,
                "name", self.name(),
                "country", self.countryName(),
                "people", self.people(),
                "attitude", self.attitude().map(Attitude::sentence).orElse(""),
                "otherName", other.name(),
                "otherCountry", other.countryName());
    }
}
