package org.culturepark.evaluator.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturepark.evaluator.benchmark.Result;

/** A model's distributions as its result keeps them: question, then code, then share. */
record Distributions(Map<String, Map<String, Double>> byQuestion) {

    static Distributions of(Result result) {
        Map<String, Map<String, Double>> byQuestion = new HashMap<>();
        Optional.ofNullable(result.tables().get(SurveyScore.DISTRIBUTIONS))
                .map(Result.Table::rows)
                .orElse(List.of())
                .forEach(row -> byQuestion
                        .computeIfAbsent(row.get(0), any -> new HashMap<>())
                        .put(row.get(1), Double.valueOf(row.get(3))));
        return new Distributions(byQuestion);
    }

    boolean has(SurveyQuestion question) {
        return byQuestion.containsKey(question.id());
    }

    double[] of(SurveyQuestion question) {
        Map<String, Double> shares = byQuestion.get(question.id());
        return question.options().stream()
                .mapToDouble(option -> shares.getOrDefault(option.code(), 0.0))
                .toArray();
    }
}
