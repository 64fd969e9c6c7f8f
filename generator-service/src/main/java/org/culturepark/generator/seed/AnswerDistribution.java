package org.culturepark.generator.seed;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How one country answered one question.
 *
 * @param country ISO 3166 alpha-3
 * @param sample which people stand for the country, in the survey's own words, where it says so ("Germany (Non-national
 *     sample)")
 * @param respondents people interviewed in the country; empty where the survey gives shares alone
 * @param validAnswers those of them who gave one of the offered answers, 0 if the question was not asked there; empty
 *     where the survey gives shares alone
 * @param missingShare share of the people interviewed who gave no valid answer, 0 to 1
 * @param shares share of the valid answers by code; empty if the question was not asked
 */
public record AnswerDistribution(
        String country,
        String question,
        Optional<String> sample,
        OptionalInt respondents,
        OptionalInt validAnswers,
        double missingShare,
        SortedMap<Integer, Double> shares) {

    public AnswerDistribution {
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
        if (!shares.isEmpty() && shares.firstKey() < 0) {
            throw new IllegalArgumentException("Negative codes mean missing, they are no answers: " + shares);
        }
    }

    /** Where the people were counted. */
    public AnswerDistribution(
            String country, String question, int respondents, int validAnswers, SortedMap<Integer, Double> shares) {
        this(
                country,
                question,
                Optional.empty(),
                OptionalInt.of(respondents),
                OptionalInt.of(validAnswers),
                respondents == 0 ? 0 : 1 - (double) validAnswers / respondents,
                shares);
    }

    /** Where the survey has nothing of that country and question. */
    static AnswerDistribution notAsked(String country, String question) {
        return new AnswerDistribution(
                country, question, Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), 0, new TreeMap<>());
    }

    public boolean asked() {
        return !shares.isEmpty();
    }

    /** The most frequent answer (the lowest code of several); none if the question was not asked. */
    public OptionalInt mode() {
        return shares.entrySet().stream()
                .max(Map.Entry.<Integer, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Double>comparingByKey().reversed()))
                .map(share -> OptionalInt.of(share.getKey()))
                .orElse(OptionalInt.empty());
    }

    /** Whether one answer was given by half of the people or more. */
    public boolean consensus() {
        return mode().isPresent() && shares.get(mode().getAsInt()) >= 0.5;
    }

    /**
     * Whether the country put a scale of five points as one of three: nobody gave either end. Such a cell is an answer
     * to another question as it were, and is kept out of comparisons between countries.
     */
    public boolean threePointForm() {
        return shares.size() == 5 && shares.get(shares.firstKey()) == 0 && shares.get(shares.lastKey()) == 0;
    }
}
