package org.culturepark.generator.seed;

import java.util.Optional;

/**
 * A question of a survey.
 *
 * @param saying for the form {@link QuestionForm#QUESTION}: the answer as a sentence of the answerer's, with
 *     {@code {answer}} where the words of the scale go; empty where nobody wrote one
 */
public record Question(String id, String topic, QuestionForm form, String text, Scale scale, Optional<String> saying) {}
