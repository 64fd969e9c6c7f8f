package org.culturepark.evaluator.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturepark.evaluator.answer.LabelParser;
import org.culturepark.evaluator.answer.Option;

/**
 * A survey question and how countries answered it.
 *
 * @param options in the survey's order
 * @param byCulture of those cultures whose people were asked in this form
 */
record SurveyQuestion(
        String id, String topic, String text, List<Option> options, Map<String, CountryAnswers> byCulture) {

    /**
     * @param shares in the order of the options, which sum to 1
     * @param validAnswers people who answered; 0 if the survey does not say
     */
    record CountryAnswers(String country, List<Double> shares, int validAnswers) {
        double[] asArray() {
            return shares.stream().mapToDouble(share -> share).toArray();
        }
    }

    Optional<double[]> sharesOf(String culture) {
        return Optional.ofNullable(byCulture.get(culture)).map(CountryAnswers::asArray);
    }

    LabelParser parser() {
        return new LabelParser(options);
    }
}
