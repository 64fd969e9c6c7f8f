package org.culturepark.evaluator.asking;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.culturepark.evaluator.answer.Reading;
import org.culturepark.evaluator.benchmark.Question;

/**
 * Questions that can be asked now, on behalf of one evaluation.
 *
 * @param scope what pays, in the ledger
 * @param benchmark stage of the ledger; its group is the evaluation
 * @param bearable questions that the endpoint may reject for good without the round being broken off
 * @param topTokens how many of the likeliest first tokens are wanted; 0 if the words are read
 * @param endpoints name of the endpoint that serves a model
 * @param reader understands an answer
 */
public record Round(
        UUID evaluationId,
        String scope,
        String benchmark,
        String promptVersion,
        double temperature,
        int bearable,
        int topTokens,
        List<Question> questions,
        UnaryOperator<String> endpoints,
        BiFunction<Question.Key, String, Reading> reader) {}
