package org.culturepark.evaluator.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Runs a benchmark against a function that answers, with no endpoint and no database. */
public record Rehearsal(Benchmark benchmark, Candidate candidate, Parameters parameters, List<Question> asked) {

    public static Rehearsal of(Benchmark benchmark, Candidate candidate) {
        return new Rehearsal(
                benchmark,
                candidate,
                benchmark.parameters(candidate, Wishes.NONE).get(0),
                new ArrayList<>());
    }

    /** Asks until nothing is left; an empty answer of the function is a failed call. */
    public Answers answeredBy(Function<Question, Optional<String>> model) {
        List<GivenAnswer> given = new ArrayList<>();
        List<Question> round = benchmark.next(candidate, parameters, new Answers(given));
        while (!round.isEmpty()) {
            for (Question question : round) {
                asked.add(question);
                given.add(model.apply(question)
                        .map(text -> GivenAnswer.of(question.item(), question.subject(), text))
                        .orElseGet(() -> GivenAnswer.failed(question.item(), question.subject())));
            }
            round = benchmark.next(candidate, parameters, new Answers(given));
        }
        return new Answers(given);
    }

    public Result scored(Answers answers) {
        return benchmark.score(candidate, parameters, answers, Optional.empty());
    }
}
