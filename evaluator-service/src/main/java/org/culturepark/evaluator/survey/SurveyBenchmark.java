package org.culturepark.evaluator.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import org.culturepark.evaluator.benchmark.Seen;
import org.culturepark.evaluator.benchmark.Society;
import org.culturepark.evaluator.benchmark.TrainingData;
import org.culturepark.evaluator.benchmark.UnusableWish;
import org.culturepark.evaluator.benchmark.Wishes;
import org.culturepark.evaluator.statistics.Measure;
import org.culturepark.evaluator.statistics.Tallies;

/**
 * Survey questions, held out from training where the model was trained on the survey: does the model's distribution over the
 * options look like the country's? An untuned model is asked twice, told whose answer is wanted and not.
 */
@ApplicationScoped
public class SurveyBenchmark implements Benchmark {
    static final String SNAPSHOT = "snapshot";
    static final String TOLD = "told";
    private static final String SURVEY = "survey";
    private static final String QUESTIONS = "questions";
    /** Questions that were wanted, and left out since training data says nearly the same. */
    private static final String SEEN = "seenInTraining";
    /** There if some training data could not be looked at. */
    private static final String UNCHECKED = "trainingUnchecked";

    private static final String ORDERS = "orders";
    private static final String DRAWS = "draws";
    private static final String REVERSED = "~reversed";
    private static final double TEMPERATURE_OF_DRAWS = 1;

    private final EvaluationConfig evaluation;
    private final SurveyConfig config;
    private final Snapshots snapshots;
    private final NearCopies nearCopies;

    SurveyBenchmark(EvaluationConfig evaluation, SurveyConfig config, Snapshots snapshots, NearCopies nearCopies) {
        this.nearCopies = nearCopies;
        this.evaluation = evaluation;
        this.config = config;
        this.snapshots = snapshots;
    }

    @Override
    public BenchmarkName name() {
        return BenchmarkName.SURVEY;
    }

    @Override
    public boolean covers(String culture) {
        return Society.surveyed().contains(culture);
    }

    @Override
    public Wishes prepare(Wishes wishes, List<TrainingData> trained) {
        String survey = wishes.survey().orElse(config.name());
        snapshots.take(survey);
        return trained.isEmpty()
                ? wishes
                : wishes.without(nearCopies.of(snapshots.latest(survey).questions(), trained));
    }

    @Override
    public List<Parameters> parameters(Candidate candidate, Wishes wishes) {
        Snapshot snapshot = snapshots.latest(wishes.survey().orElse(config.name()));
        List<String> wanted = questions(snapshot, candidate.culture(), wishes);
        List<String> seen = wishes.seen().map(Seen::questions).orElse(List.of());
        List<String> questions =
                wanted.stream().filter(id -> !seen.contains(id)).toList();
        if (questions.isEmpty()) {
            return List.of();
        }
        SortedMap<String, Object> common = parameters(candidate, wishes, snapshot);
        common.put(QUESTIONS, String.join(",", questions));
        wishes.seen().filter(found -> !found.checked()).ifPresent(found -> common.put(UNCHECKED, true));
        if (questions.size() < wanted.size()) {
            common.put(SEEN, wanted.stream().filter(seen::contains).collect(Collectors.joining(",")));
        }
        return Stream.of(true, false)
                .filter(told -> told || !candidate.tuned())
                .map(told -> told(common, told))
                .toList();
    }

    private static Parameters told(SortedMap<String, Object> common, boolean told) {
        SortedMap<String, Object> parameters = new TreeMap<>(common);
        parameters.put(TOLD, told);
        return Parameters.of(parameters);
    }

    private SortedMap<String, Object> parameters(Candidate candidate, Wishes wishes, Snapshot snapshot) {
        SortedMap<String, Object> parameters = new TreeMap<>(wishes.closed(evaluation, candidate));
        boolean byProbability = parameters.containsKey(Parameters.TOP_TOKENS);
        parameters.put(DRAWS, byProbability ? 1 : config.draws());
        parameters.put(Parameters.TEMPERATURE, wishes.temperature().orElse(byProbability ? 0 : TEMPERATURE_OF_DRAWS));
        parameters.put(ORDERS, config.orders());
        parameters.put(SURVEY, snapshot.survey());
        parameters.put(SNAPSHOT, snapshot.hash());
        parameters.put(Parameters.PROMPT_VERSION, SurveyPrompt.VERSION);
        return parameters;
    }

    private static List<String> questions(Snapshot snapshot, String culture, Wishes wishes) {
        List<String> asked =
                snapshot.askedOf(culture).stream().map(SurveyQuestion::id).toList();
        wishes.questions().orElse(List.of()).stream()
                .filter(id -> snapshot.find(id).isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw new UnusableWish(QUESTIONS, "the survey has no question \"" + id + "\"");
                });
        List<String> wanted = wishes.questions().orElse(asked).stream()
                .filter(asked::contains)
                .sorted()
                .toList();
        if (wanted.isEmpty()) {
            throw new UnusableWish(QUESTIONS, "none of the questions was put to the people of the culture " + culture);
        }
        return wanted;
    }

    @Override
    public String label(Parameters parameters) {
        return parameters.text(SURVEY) + (isTold(parameters) ? "" : ", not told the culture");
    }

    @Override
    public int size(Candidate candidate, Parameters parameters) {
        return asked(parameters).size() * orders(parameters).size() * parameters.number(DRAWS);
    }

    @Override
    public List<Question> next(Candidate candidate, Parameters parameters, Answers soFar) {
        String instructions = SurveyPrompt.instructions(Society.of(candidate.culture()), isTold(parameters));
        Stream<Question> all = asked(parameters).stream()
                .flatMap(question -> orders(parameters).stream()
                        .flatMap(order -> IntStream.rangeClosed(1, parameters.number(DRAWS))
                                .mapToObj(draw -> new Question(
                                        question.id(),
                                        question.id() + order,
                                        "d" + draw,
                                        candidate.model(),
                                        instructions,
                                        SurveyPrompt.text(question, !order.isEmpty()),
                                        SurveyPrompt.MAX_TOKENS,
                                        parameters.seed(Parameters.SEED) + draw))));
        return soFar.missing(all.toList());
    }

    @Override
    public Reading read(Question.Key key, String text, Candidate candidate, Parameters parameters) {
        return question(key.item(), parameters).parser().read(text);
    }

    @Override
    public Result score(Candidate candidate, Parameters parameters, Answers answers, Optional<Double> untuned) {
        return new SurveyScore(
                        candidate.culture(),
                        SurveyAnswers.of(asked(parameters), answers),
                        parameters.topTokens() > 0,
                        seen(parameters),
                        parameters.seed(Parameters.SEED))
                .result(untuned);
    }

    private static Seen seen(Parameters parameters) {
        return new Seen(
                parameters.find(SEEN).map(ids -> List.of(ids.split(","))).orElse(List.of()),
                parameters.find(UNCHECKED).isEmpty());
    }

    @Override
    public Measure measure(Candidate candidate, Parameters parameters) {
        return Measure.mean();
    }

    /** A question is a unit; what it adds is how alike the distributions are. */
    @Override
    public Tallies tallies(Candidate candidate, Parameters parameters, Answers answers) {
        Tallies tallies = Tallies.none();
        SurveyAnswers.of(asked(parameters), answers)
                .forEach((question, shares) -> tallies.add(
                                question.id(),
                                0,
                                Alikeness.of(
                                        shares,
                                        question.sharesOf(candidate.culture()).orElseThrow()))
                        .add(question.id(), 1, 1));
        return tallies;
    }

    private List<SurveyQuestion> asked(Parameters parameters) {
        Snapshot snapshot = snapshots.ofHash(parameters.text(SNAPSHOT));
        return Stream.of(parameters.text(QUESTIONS).split(","))
                .map(id -> snapshot.find(id).orElseThrow())
                .toList();
    }

    private SurveyQuestion question(String item, Parameters parameters) {
        return snapshots
                .ofHash(parameters.text(SNAPSHOT))
                .find(item.replace(REVERSED, ""))
                .orElseThrow();
    }

    private static List<String> orders(Parameters parameters) {
        return Stream.of("", REVERSED).limit(parameters.number(ORDERS)).toList();
    }

    private static boolean isTold(Parameters parameters) {
        return Boolean.parseBoolean(parameters.text(TOLD));
    }
}
