package org.culturepark.evaluator.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturepark.evaluator.answer.Reading;
import org.culturepark.evaluator.statistics.Measure;
import org.culturepark.evaluator.statistics.Tallies;

/**
 * One thing that models are measured on. It knows no database and no endpoint: what it asks follows from candidate,
 * parameters and the answers so far, and scoring reads stored answers only, so both can be repeated.
 */
public interface Benchmark {
    BenchmarkName name();

    /** Whether there is anything to ask about this culture. */
    boolean covers(String culture);

    /**
     * Fetches what {@link #parameters} needs from another service; outside any transaction.
     *
     * @param trained what the models under test were trained on, as far as that is known
     * @return the wishes, with what was found out
     */
    default Wishes prepare(Wishes wishes, List<TrainingData> trained) {
        return wishes;
    }

    /**
     * What new evaluations are to be made with, one for each thing that is scored by itself; none if nothing is left to
     * ask. A tuned model and its base are asked the same.
     *
     * @throws UnusableWish if what is wished cannot be asked
     */
    List<Parameters> parameters(Candidate candidate, Wishes wishes);

    /** What is asked in a few words, "khate, version 1a2b3c4d"; empty where there is only one thing. */
    default String label(Parameters parameters) {
        return "";
    }

    /** What shares its texts with other things that are asked; they are averaged first. */
    default String family(Parameters parameters) {
        return label(parameters);
    }

    /** What the quality gate says of a registered set that is asked, "PASS" or "FLAGGED"; empty if none is. */
    default Optional<String> gate(Parameters parameters) {
        return Optional.empty();
    }

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

    /** The headline as a function of what answers add up to, for intervals and comparisons. */
    Measure measure(Candidate candidate, Parameters parameters);

    /** What the answers add up to; units are the same for all models that were asked the same. */
    Tallies tallies(Candidate candidate, Parameters parameters, Answers answers);

    /** Units that were answered rightly, where answers are right or wrong. */
    default Optional<Set<String>> right(Parameters parameters, Tallies tallies) {
        return Optional.empty();
    }
}
