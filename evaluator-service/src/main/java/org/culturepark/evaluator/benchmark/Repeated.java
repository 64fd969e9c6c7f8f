package org.culturepark.evaluator.benchmark;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.culturepark.evaluator.answer.Reading;
import org.culturepark.evaluator.statistics.Measure;
import org.culturepark.evaluator.statistics.Tallies;

/** A benchmark that is asked several times over with other random seeds, as often as the parameters say. */
record Repeated(Benchmark once) implements Benchmark {
    @Override
    public BenchmarkName name() {
        return once.name();
    }

    @Override
    public boolean covers(String culture) {
        return once.covers(culture);
    }

    @Override
    public Wishes prepare(Wishes wishes, List<TrainingData> trained) {
        return once.prepare(wishes, trained);
    }

    @Override
    public List<Parameters> parameters(Candidate candidate, Wishes wishes) {
        return once.parameters(candidate, wishes);
    }

    @Override
    public String label(Parameters parameters) {
        return once.label(parameters);
    }

    @Override
    public String family(Parameters parameters) {
        return once.family(parameters);
    }

    @Override
    public Optional<String> gate(Parameters parameters) {
        return once.gate(parameters);
    }

    @Override
    public int size(Candidate candidate, Parameters parameters) {
        return parameters.repeats() * once.size(candidate, parameters);
    }

    @Override
    public List<Question> next(Candidate candidate, Parameters parameters, Answers soFar) {
        return IntStream.rangeClosed(1, parameters.repeats())
                .boxed()
                .flatMap(repeat -> once.next(candidate, parameters, soFar.ofRepeat(repeat)).stream()
                        .map(question -> question.inRepeat(repeat)))
                .toList();
    }

    @Override
    public Reading read(Question.Key key, String text, Candidate candidate, Parameters parameters) {
        return once.read(key.inFirstRepeat(), text, candidate, parameters);
    }

    @Override
    public Result score(Candidate candidate, Parameters parameters, Answers answers, Optional<Double> untuned) {
        return MeanResult.of(
                each(parameters, repeat -> once.score(candidate, parameters, answers.ofRepeat(repeat), untuned)));
    }

    @Override
    public Measure measure(Candidate candidate, Parameters parameters) {
        return Measure.average(measures(candidate, parameters));
    }

    @Override
    public Tallies tallies(Candidate candidate, Parameters parameters, Answers answers) {
        List<Tallies> parts = each(parameters, repeat -> once.tallies(candidate, parameters, answers.ofRepeat(repeat)));
        return Tallies.joined(parts, measures(candidate, parameters));
    }

    /** What is right in one repeat may be wrong in the next. */
    @Override
    public Optional<Set<String>> right(Parameters parameters, Tallies tallies) {
        return parameters.repeats() == 1 ? once.right(parameters, tallies) : Optional.empty();
    }

    private List<Measure> measures(Candidate candidate, Parameters parameters) {
        return Collections.nCopies(parameters.repeats(), once.measure(candidate, parameters));
    }

    private static <T> List<T> each(Parameters parameters, IntFunction<T> of) {
        return IntStream.rangeClosed(1, parameters.repeats()).mapToObj(of).toList();
    }
}
