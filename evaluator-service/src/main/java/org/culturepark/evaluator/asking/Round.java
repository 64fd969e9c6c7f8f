package org.culturepark.evaluator.asking;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.culturepark.evaluator.answer.Reading;
import org.culturepark.evaluator.benchmark.Question;

/**
 * Questions that can be asked now, on behalf of one evaluation.
 *
 * @param culture group of the ledger
 * @param benchmark stage of the ledger
 * @param bearable questions that the endpoint may reject for good without the round being broken off
 * @param reader understands an answer
 */
public record Round(
        UUID evaluationId,
        String culture,
        String benchmark,
        String promptVersion,
        double temperature,
        int bearable,
        List<Question> questions,
        BiFunction<Question.Key, String, Reading> reader) {}
