package org.culturepark.generator.seed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A question of an imported survey with every country's answers. */
@Entity
@Table(name = "survey_question")
public class StoredQuestion {
    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    private Question question;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AnswerDistribution> answers;

    protected StoredQuestion() {}

    StoredQuestion(String survey, int place, Question question, List<AnswerDistribution> answers) {
        this.key = new Key(survey, place);
        this.question = question;
        this.answers = answers;
    }

    Question question() {
        return question;
    }

    List<AnswerDistribution> answers() {
        return answers;
    }

    /** @param place where the question stands in its survey, from 0 */
    @Embeddable
    record Key(@Column(name = "survey_id") String survey, int place) implements Serializable {}
}
