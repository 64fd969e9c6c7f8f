package org.culturepark.evaluator.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.culturepark.evaluator.answer.LabelParser;
import org.culturepark.evaluator.answer.OptionWeights;
import org.culturepark.evaluator.benchmark.Answers;
import org.culturepark.evaluator.benchmark.GivenAnswer;

/** The model's distribution over the options of each question that it gave any valid answer to. */
record SurveyAnswers(Map<SurveyQuestion, double[]> byQuestion, int asked) {

    static SurveyAnswers of(List<SurveyQuestion> questions, Answers answers) {
        Map<SurveyQuestion, double[]> byQuestion = new LinkedHashMap<>();
        for (SurveyQuestion question : questions) {
            double[] shares = shares(question, answers);
            if (shares.length > 0) {
                byQuestion.put(question, shares);
            }
        }
        return new SurveyAnswers(byQuestion, questions.size());
    }

    void forEach(BiConsumer<SurveyQuestion, double[]> action) {
        byQuestion.forEach(action);
    }

    private static double[] shares(SurveyQuestion question, Answers answers) {
        LabelParser parser = question.parser();
        double[] sums = new double[question.options().size()];
        double all = 0;
        for (GivenAnswer answer : answers.all()) {
            String item = answer.key().item();
            if (!answer.failed() && (item.equals(question.id()) || item.startsWith(question.id() + "~"))) {
                Map<String, Double> weights =
                        OptionWeights.of(answer.text(), answer.beginnings(), question.options(), parser);
                for (int option = 0; option < sums.length; option++) {
                    sums[option] +=
                            weights.getOrDefault(question.options().get(option).code(), 0.0);
                }
                all += weights.isEmpty() ? 0 : 1;
            }
        }
        return all == 0 ? new double[0] : divided(sums, all);
    }

    private static double[] divided(double[] sums, double by) {
        double[] shares = new double[sums.length];
        for (int at = 0; at < sums.length; at++) {
            shares[at] = sums[at] / by;
        }
        return shares;
    }
}
