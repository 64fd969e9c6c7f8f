package org.culturepark.evaluator.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a country by knowing the others. */
final class Others {
    private Others() {}

    /** The mean distribution of the other countries; empty if none of them was asked. */
    static Optional<double[]> mean(SurveyQuestion question, String culture) {
        List<double[]> others = question.byCulture().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(culture))
                .map(Map.Entry::getValue)
                .map(SurveyQuestion.CountryAnswers::asArray)
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        double[] mean = new double[question.options().size()];
        others.forEach(shares -> {
            for (int at = 0; at < mean.length; at++) {
                mean[at] += shares[at] / others.size();
            }
        });
        return Optional.of(mean);
    }
}
