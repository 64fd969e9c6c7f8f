package org.culturepark.evaluator.vsm13;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.culturepark.evaluator.answer.Reading;
import org.culturepark.evaluator.benchmark.Answers;
import org.culturepark.evaluator.benchmark.Benchmark;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.benchmark.EvaluationConfig;
import org.culturepark.evaluator.benchmark.GivenAnswer;
import org.culturepark.evaluator.benchmark.Parameters;
import org.culturepark.evaluator.benchmark.Question;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.benchmark.Society;
import org.culturepark.evaluator.benchmark.UnusableWish;
import org.culturepark.evaluator.benchmark.Wishes;
import org.culturepark.evaluator.statistics.Measure;
import org.culturepark.evaluator.statistics.Tallies;

/** The 24 items, each put to every persona in one or several ways; scored against Hofstede's published country scores. */
@ApplicationScoped
public class Vsm13Benchmark implements Benchmark {
    static final String PERSONAS = "personas";
    static final String PERMUTATIONS = "permutations";
    static final String WORDING = "wording";
    private static final String ITEMS_HASH = "itemsHash";

    private final EvaluationConfig config;
    private final Vsm13Config sizes;
    private final Wordings wordings;

    public Vsm13Benchmark(EvaluationConfig config, Vsm13Config sizes, Wordings wordings) {
        this.config = config;
        this.sizes = sizes;
        this.wordings = wordings;
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
    public List<Parameters> parameters(Candidate candidate, Wishes wishes) {
        Map<String, Object> parameters = wishes.closed(config, candidate);
        parameters.put(PERSONAS, wishes.personas().orElse(config.personas()));
        int permutations = wishes.permutations().orElse(sizes.permutations());
        if (permutations > 1) {
            parameters.put(PERMUTATIONS, permutations);
        }
        parameters.put(Parameters.PROMPT_VERSION, Vsm13Prompt.VERSION);
        wishes.wording().ifPresent(name -> parameters.put(WORDING, name));
        parameters.put(
                ITEMS_HASH,
                wishes.wording()
                        .map(this::wished)
                        .orElseGet(Questionnaire::builtIn)
                        .hash());
        return List.of(Parameters.of(parameters));
    }

    private Questionnaire wished(String name) {
        return wordings.find(name)
                .orElseThrow(() -> new UnusableWish("wording", "there is no wording \"" + name + "\""));
    }

    @Override
    public String label(Parameters parameters) {
        return parameters.find(WORDING).orElse("");
    }

    @Override
    public int size(Candidate candidate, Parameters parameters) {
        return questionnaire(parameters).items().size() * variants(parameters).size() * parameters.number(PERSONAS);
    }

    @Override
    public List<Question> next(Candidate candidate, Parameters parameters, Answers soFar) {
        List<Persona> personas = PersonaSample.of(parameters.number(PERSONAS), parameters.seed(Parameters.SEED));
        Society society = Society.of(candidate.culture());
        Stream<Question> all = put(parameters)
                .flatMap(item -> IntStream.range(0, personas.size())
                        .mapToObj(number -> new Question(
                                item.key(),
                                item.key(),
                                personas.get(number).key(),
                                candidate.model(),
                                Vsm13Prompt.INSTRUCTIONS,
                                item.prompt(personas.get(number).in(society)),
                                Vsm13Prompt.MAX_TOKENS,
                                parameters.seed(Parameters.SEED) + number)));
        return soFar.missing(all.toList());
    }

    @Override
    public Reading read(Question.Key key, String text, Candidate candidate, Parameters parameters) {
        return item(key.item(), parameters).read(text);
    }

    @Override
    public Result score(Candidate candidate, Parameters parameters, Answers answers, Optional<Double> untuned) {
        Responses all = new Responses();
        Map<Variant, Responses> byVariant = new EnumMap<>(Variant.class);
        for (GivenAnswer answer : answers.all()) {
            PutItem item = item(answer.key().item(), parameters);
            Map<Integer, Double> weights = item.weights(answer);
            all.add(item.number(), weights);
            byVariant.computeIfAbsent(item.variant(), any -> new Responses()).add(item.number(), weights);
        }
        double validShare = (double) all.size() / size(candidate, parameters);
        return new Vsm13Score(
                        all, byVariant, PublishedScores.of(candidate.culture()).orElseThrow(), validShare)
                .result(parameters, untuned);
    }

    @Override
    public Measure measure(Candidate candidate, Parameters parameters) {
        return Vsm13Measure.of(PublishedScores.of(candidate.culture()).orElseThrow());
    }

    /** A persona's answers stay together. */
    @Override
    public Tallies tallies(Candidate candidate, Parameters parameters, Answers answers) {
        Tallies tallies = Tallies.none();
        for (GivenAnswer answer : answers.all()) {
            PutItem item = item(answer.key().item(), parameters);
            item.weights(answer)
                    .forEach((code, weight) ->
                            tallies.add(answer.key().subject(), Vsm13Measure.cell(item.number(), code), weight));
        }
        return tallies;
    }

    private Questionnaire questionnaire(Parameters parameters) {
        String hash = parameters.text(ITEMS_HASH);
        return Questionnaire.builtIn().hash().equals(hash)
                ? Questionnaire.builtIn()
                : wordings.ofHash(hash).orElseThrow();
    }

    private static List<Variant> variants(Parameters parameters) {
        return Variant.first(parameters.find(PERMUTATIONS).map(Integer::valueOf).orElse(1));
    }

    private Stream<PutItem> put(Parameters parameters) {
        Questionnaire questionnaire = questionnaire(parameters);
        return variants(parameters).stream()
                .flatMap(variant -> questionnaire.items().stream().map(item -> new PutItem(item, variant)));
    }

    private PutItem item(String key, Parameters parameters) {
        int mark = key.indexOf('~');
        String own = mark < 0 ? key : key.substring(0, mark);
        return new PutItem(questionnaire(parameters).item(own), Variant.of(key));
    }
}
