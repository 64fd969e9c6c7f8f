package org.culturepark.generator.seed;

import java.util.Map;
import java.util.Optional;

/**
 * A question of a survey.
 *
 * @param saying for the form {@link QuestionForm#QUESTION}: the answer as a sentence of the answerer's, with
 *     {@code {answer}} where the words of the scale go; empty where nobody wrote one
 * @param sentences answers in the first person by code, where the survey brings them along
 */
public record Question(
        String id,
        String topic,
        QuestionForm form,
        String text,
        Scale scale,
        Optional<String> saying,
        Map<Integer, String> sentences) {

    public Question {
        sentences = Map.copyOf(sentences);
    }

    public Question(String id, String topic, QuestionForm form, String text, Scale scale, Optional<String> saying) {
        this(id, topic, form, text, scale, saying, Map.of());
    }
}
