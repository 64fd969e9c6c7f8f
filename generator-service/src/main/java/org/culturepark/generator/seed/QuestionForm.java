package org.culturepark.generator.seed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Whether a survey question's text is to be agreed with or to be answered. */
public enum QuestionForm {
    @JsonProperty("statement")
    STATEMENT,
    @JsonProperty("question")
    QUESTION;

    static QuestionForm parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
