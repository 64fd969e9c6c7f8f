package org.culturepark.evaluator.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.culturepark.evaluator.answer.Reading;

/**
 * One thing that models are measured on. It knows no database and no endpoint: what it asks follows from candidate,
 * parameters and the answers so far, and scoring reads stored answers only, so both can be repeated.
 */
public interface Benchmark {

    BenchmarkName name();

    /** Whether there is anything to ask about this culture. */
    boolean covers(String culture);

    /**
     * What a new evaluation is to be made with.
     *
     * @param personas how many are asked, if the one who wants the evaluation said so
     */
    Parameters parameters(Candidate candidate, OptionalInt personas);

    /** How many questions there will be in all. */
    int size(Candidate candidate, Parameters parameters);

    /**
     * All that can be asked now and was not yet answered, neighbours beginning alike. Empty once nothing is left.
     * Where a question builds on answers (a conversation), it comes when those are there.
     */
    List<Question> next(Candidate candidate, Parameters parameters, Answers soFar);

    /** How an answer to {@code item} is understood. */
    Reading read(Question.Key key, String text, Candidate candidate, Parameters parameters);

    /**
     * Scores the answers.
     *
     * @param untuned the headline of the untuned base under the same parameters, for a tuned model, where there is one
     */
    Result score(Candidate candidate, Parameters parameters, Answers answers, Optional<Double> untuned);
}
