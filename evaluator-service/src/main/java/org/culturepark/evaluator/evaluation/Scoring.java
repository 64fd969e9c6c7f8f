package org.culturepark.evaluator.evaluation;

import java.util.Map;
import java.util.Optional;
import org.culturepark.evaluator.answer.Outcome;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.statistics.Interval;
import org.culturepark.evaluator.statistics.Tallies;

/**
 * What the stored answers of an evaluation come to.
 *
 * @param interval of the headline; empty where it cannot be told
 */
record Scoring(Result result, Optional<Interval> interval, Tallies tallies, Map<Outcome, Long> counts) {}
