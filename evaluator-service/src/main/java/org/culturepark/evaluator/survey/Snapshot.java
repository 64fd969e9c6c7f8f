package org.culturepark.evaluator.survey;

import java.util.List;
import java.util.Optional;
import org.culturepark.evaluator.benchmark.Parameters;
import org.culturepark.evaluator.evaluation.JsonText;

/** A survey as the generator had it at one time; kept with every result that rests on it. */
record Snapshot(String survey, List<SurveyQuestion> questions) {

    /** Another content is another snapshot. */
    String hash() {
        return Parameters.hashOf(JsonText.write(this));
    }

    Optional<SurveyQuestion> find(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** Those that the culture was asked. */
    List<SurveyQuestion> askedOf(String culture) {
        return questions.stream()
                .filter(question -> question.byCulture().containsKey(culture))
                .toList();
    }
}
