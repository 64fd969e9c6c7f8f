package org.culturepark.evaluator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.evaluator.answer.Outcome;
import org.culturepark.evaluator.asking.AnswerBook;
import org.culturepark.evaluator.benchmark.Answers;
import org.culturepark.evaluator.benchmark.Benchmark;
import org.culturepark.evaluator.benchmark.Benchmarks;
import org.culturepark.evaluator.benchmark.EvaluationConfig;
import org.culturepark.evaluator.benchmark.Parameters;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.statistics.Bootstrap;
import org.culturepark.evaluator.statistics.Tallies;

/** Reads all stored answers of an evaluation anew and scores them; asks nobody, and can be repeated. */
@ApplicationScoped
class Scorer {
    private final Benchmarks benchmarks;
    private final AnswerBook answers;
    private final EvaluationConfig config;

    Scorer(Benchmarks benchmarks, AnswerBook answers, EvaluationConfig config) {
        this.benchmarks = benchmarks;
        this.answers = answers;
        this.config = config;
    }

    /** @param untuned the evaluation of the untuned base under the same parameters, where there is one */
    Scoring score(Assignment assignment, Optional<Result> untuned) {
        Benchmark benchmark = benchmarks.get(assignment.benchmark());
        var candidate = assignment.candidate();
        var parameters = assignment.parameters();
        answers.readAgain(assignment.id(), (key, text) -> benchmark.read(key, text, candidate, parameters));
        Answers given = answers.of(assignment.id());
        Optional<Double> floor = untuned.map(Result::headline).flatMap(Result.Headline::value);
        Result result = benchmark.score(candidate, parameters, given, floor);
        Tallies tallies = benchmark.tallies(candidate, parameters, given);
        Bootstrap bootstrap = new Bootstrap(config.resamples(), parameters.seed(Parameters.SEED));
        return new Scoring(
                result,
                bootstrap.interval(benchmark.measure(candidate, parameters), tallies),
                tallies,
                counts(assignment.id()));
    }

    private Map<Outcome, Long> counts(UUID id) {
        return answers.counts(List.of(id)).get(id);
    }
}
