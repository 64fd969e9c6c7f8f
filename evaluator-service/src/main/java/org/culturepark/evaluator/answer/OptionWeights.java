package org.culturepark.evaluator.answer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How an answer to a closed question spreads over its options: by the probabilities of their tokens, or all on one. */
public final class OptionWeights {
    /** Less on all options together is no answer to the question. */
    private static final double LEAST = 0.05;

    private OptionWeights() {}

    /**
     * @param beginnings probabilities of first tokens; empty where the words are to be read
     * @return weights by code that sum to 1; none if the answer is of no use
     */
    public static Map<String, Double> of(
            String text, Map<String, Double> beginnings, List<Option> options, LabelParser parser) {
        if (beginnings.isEmpty()) {
            return parser.read(text).code().map(code -> Map.of(code, 1.0)).orElse(Map.of());
        }
        Map<String, Double> weights = new TreeMap<>();
        for (Option option : options) {
            String code = AnswerText.plain(option.code());
            double weight = beginnings.entrySet().stream()
                    .filter(token -> AnswerText.plain(token.getKey()).equals(code))
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
            weights.put(option.code(), weight);
        }
        double all = weights.values().stream().mapToDouble(weight -> weight).sum();
        weights.replaceAll((code, weight) -> weight / all);
        return all < LEAST ? Map.of() : weights;
    }
}
