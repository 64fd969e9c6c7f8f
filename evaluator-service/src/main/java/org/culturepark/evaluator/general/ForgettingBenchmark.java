package org.culturepark.evaluator.general;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.culturepark.evaluator.answer.Reading;
import org.culturepark.evaluator.benchmark.Answers;
import org.culturepark.evaluator.benchmark.Benchmark;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.benchmark.EvaluationConfig;
import org.culturepark.evaluator.benchmark.Figures;
import org.culturepark.evaluator.benchmark.Parameters;
import org.culturepark.evaluator.benchmark.Question;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.benchmark.Result.Floor;
import org.culturepark.evaluator.benchmark.Wishes;
import org.culturepark.evaluator.labelled.Draw;
import org.culturepark.evaluator.labelled.Kind;
import org.culturepark.evaluator.labelled.LabelledSet;
import org.culturepark.evaluator.labelled.LabelledSets;
import org.culturepark.evaluator.labelled.WishedSets;
import org.culturepark.evaluator.statistics.Measure;
import org.culturepark.evaluator.statistics.Tallies;

/** General questions with exact answers, of our own and of registered sets: what a tuned model can no longer do shows here. */
@ApplicationScoped
public class ForgettingBenchmark implements Benchmark {
    private static final String ROWS = "rows";
    private static final String SET = "set";
    private static final String ITEM = "answer";
    private static final int MAX_TOKENS = 12;
    private static final int SET_ROWS = 1000;
    private static final String INSTRUCTIONS =
            "You answer questions. You reply with the answer alone, a number or a letter.";

    private final EvaluationConfig config;
    private final LabelledSets sets;

    ForgettingBenchmark(EvaluationConfig config, LabelledSets sets) {
        this.config = config;
        this.sets = sets;
    }

    @Override
    public BenchmarkName name() {
        return BenchmarkName.FORGETTING;
    }

    /** The questions are the same for all. */
    @Override
    public boolean covers(String culture) {
        return true;
    }

    @Override
    public List<Parameters> parameters(Candidate candidate, Wishes wishes) {
        List<UUID> wished = new ArrayList<>(WishedSets.of(sets, Kind.NUMBER, candidate.culture(), wishes));
        wished.addAll(WishedSets.of(sets, Kind.CHOICE, candidate.culture(), wishes));
        List<Parameters> all = new ArrayList<>();
        if (wishes.sets().isEmpty()) {
            all.add(parameters(wishes, Optional.empty()));
        }
        wished.forEach(id -> all.add(parameters(wishes, sets.find(id))));
        return all;
    }

    private Parameters parameters(Wishes wishes, Optional<LabelledSet> set) {
        Map<String, Object> parameters = wishes.common(config);
        int there = set.map(one -> one.rows().size())
                .orElse(GeneralQuestion.builtIn().size());
        parameters.put(ROWS, Math.min(there, wishes.rows().orElse(SET_ROWS)));
        parameters.put(Parameters.PROMPT_VERSION, "general-v1");
        parameters.put("itemsHash", set.map(LabelledSet::contentHash).orElse(GeneralQuestion.HASH));
        set.ifPresent(one -> parameters.put(SET, one.id()));
        return Parameters.of(parameters);
    }

    @Override
    public String label(Parameters parameters) {
        return set(parameters).map(LabelledSet::label).orElse("");
    }

    @Override
    public Optional<String> gate(Parameters parameters) {
        return set(parameters).map(LabelledSet::verdict);
    }

    @Override
    public int size(Candidate candidate, Parameters parameters) {
        return questions(parameters).size();
    }

    @Override
    public List<Question> next(Candidate candidate, Parameters parameters, Answers soFar) {
        return soFar.missing(questions(parameters).stream()
                .map(question -> new Question(
                        "general",
                        ITEM,
                        question.key(),
                        candidate.model(),
                        INSTRUCTIONS,
                        question.prompt(),
                        MAX_TOKENS,
                        parameters.seed(Parameters.SEED),
                        Optional.of(question.answer())))
                .toList());
    }

    @Override
    public Reading read(Question.Key key, String text, Candidate candidate, Parameters parameters) {
        return questions(parameters).stream()
                .filter(question -> question.key().equals(key.subject()))
                .findFirst()
                .orElseThrow()
                .read(text);
    }

    @Override
    public Result score(Candidate candidate, Parameters parameters, Answers answers, Optional<Double> untuned) {
        List<GeneralQuestion> questions = questions(parameters);
        double chance = questions.stream()
                .mapToDouble(GeneralQuestion::chance)
                .average()
                .orElse(0);
        List<Floor> floors = new ArrayList<>(List.of(new Floor("guessing", chance)));
        untuned.ifPresent(value -> floors.add(new Floor("untuned model", value)));
        Figures figures = new Figures();
        questions.stream()
                .collect(Collectors.groupingBy(
                        GeneralQuestion::topic,
                        TreeMap::new,
                        Collectors.averagingDouble(question -> isRight(question, answers) ? 1 : 0)))
                .forEach((topic, share) -> figures.put("accuracy." + topic, share));
        return new Result(
                Result.Headline.of(
                        "accuracy",
                        questions.stream()
                                .mapToDouble(question -> isRight(question, answers) ? 1 : 0)
                                .average(),
                        Result.Direction.HIGHER),
                floors,
                figures.all(),
                new TreeMap<>(),
                false,
                List.of(
                        "Accuracy counts exact answers; it says whether something was forgotten, not what the model knows."));
    }

    @Override
    public Measure measure(Candidate candidate, Parameters parameters) {
        return Measure.mean();
    }

    @Override
    public Tallies tallies(Candidate candidate, Parameters parameters, Answers answers) {
        Tallies tallies = Tallies.none();
        questions(parameters)
                .forEach(question -> tallies.add(question.key(), 0, isRight(question, answers) ? 1 : 0)
                        .add(question.key(), 1, 1));
        return tallies;
    }

    @Override
    public Optional<Set<String>> right(Parameters parameters, Tallies tallies) {
        return Optional.of(tallies.byUnit().entrySet().stream()
                .filter(unit -> unit.getValue().stream().anyMatch(share -> share.cell() == 0 && share.amount() > 0))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    private static boolean isRight(GeneralQuestion question, Answers answers) {
        return answers.textOf(ITEM, question.key())
                .flatMap(text -> question.read(text).code())
                .filter(question.answer()::equals)
                .isPresent();
    }

    private Optional<LabelledSet> set(Parameters parameters) {
        return parameters
                .find(SET)
                .map(UUID::fromString)
                .map(id -> sets.find(id).orElseThrow());
    }

    private List<GeneralQuestion> questions(Parameters parameters) {
        List<GeneralQuestion> all = set(parameters).map(GeneralQuestion::of).orElseGet(GeneralQuestion::builtIn);
        return Draw.of(all, GeneralQuestion::topic, parameters.number(ROWS), parameters.seed(Parameters.SEED));
    }
}
