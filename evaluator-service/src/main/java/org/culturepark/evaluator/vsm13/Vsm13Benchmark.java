package org.culturepark.evaluator.vsm13;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.culturepark.evaluator.answer.Reading;
import org.culturepark.evaluator.benchmark.Answers;
import org.culturepark.evaluator.benchmark.Benchmark;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.benchmark.EvaluationConfig;
import org.culturepark.evaluator.benchmark.Parameters;
import org.culturepark.evaluator.benchmark.Question;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.benchmark.Society;

/** The 24 items, each asked as every persona; scored against Hofstede's published country scores. */
@ApplicationScoped
public class Vsm13Benchmark implements Benchmark {
    static final String PERSONAS = "personas";
    static final String SEED = "seed";

    private final EvaluationConfig config;
    private final Questionnaire questionnaire = Questionnaire.builtIn();

    public Vsm13Benchmark(EvaluationConfig config) {
        this.config = config;
    }

    @Override
    public BenchmarkName name() {
        return BenchmarkName.VSM13;
    }

    @Override
    public boolean covers(String culture) {
        return PublishedScores.of(culture).isPresent();
    }

    @Override
    public Parameters parameters(Candidate candidate, OptionalInt personas) {
        return Parameters.of(Map.of(
                PERSONAS,
                personas.orElse(config.personas()),
                SEED,
                config.seed(),
                Parameters.TEMPERATURE,
                config.temperature(),
                Parameters.PROMPT_VERSION,
                Vsm13Prompt.VERSION,
                "itemsHash",
                questionnaire.hash()));
    }

    @Override
    public int size(Candidate candidate, Parameters parameters) {
        return questionnaire.items().size() * parameters.number(PERSONAS);
    }

    @Override
    public List<Question> next(Candidate candidate, Parameters parameters, Answers soFar) {
        List<Persona> personas = PersonaSample.of(parameters.number(PERSONAS), parameters.seed(SEED));
        Society society = Society.of(candidate.culture());
        Stream<Question> all = questionnaire.items().stream()
                .flatMap(item -> IntStream.range(0, personas.size())
                        .mapToObj(number ->
                                question(candidate, item, personas.get(number), society, parameters, number)));
        return soFar.missing(all.toList());
    }

    @Override
    public Reading read(Question.Key key, String text, Candidate candidate, Parameters parameters) {
        return questionnaire.item(key.item()).parser().read(text);
    }

    @Override
    public Result score(Candidate candidate, Parameters parameters, Answers answers, Optional<Double> untuned) {
        Responses responses = new Responses();
        for (var answer : answers.all()) {
            Item item = questionnaire.item(answer.key().item());
            item.parser()
                    .read(answer.text())
                    .code()
                    .ifPresent(code -> responses.add(item.number(), Integer.parseInt(code)));
        }
        double validShare = (double) responses.size() / size(candidate, parameters);
        return new Vsm13Score(responses, PublishedScores.of(candidate.culture()).orElseThrow(), validShare)
                .result(parameters.number(PERSONAS), untuned);
    }

    private static Question question(
            Candidate candidate, Item item, Persona persona, Society society, Parameters parameters, int number) {
        return new Question(
                item.key(),
                item.key(),
                persona.key(),
                candidate.model(),
                Vsm13Prompt.INSTRUCTIONS,
                Vsm13Prompt.text(item, persona.in(society)),
                Vsm13Prompt.MAX_TOKENS,
                parameters.seed(SEED) + number);
    }
}
