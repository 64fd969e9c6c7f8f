package org.culturepark.evaluator.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.culturepark.evaluator.answer.LabelParser;
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
import org.culturepark.evaluator.benchmark.Wishes;
import org.culturepark.evaluator.labelled.Draw;
import org.culturepark.evaluator.labelled.Kind;
import org.culturepark.evaluator.labelled.LabelledSet;
import org.culturepark.evaluator.labelled.LabelledSets;
import org.culturepark.evaluator.labelled.WishedSets;
import org.culturepark.evaluator.statistics.Measure;
import org.culturepark.evaluator.statistics.Tallies;

/** Labelled texts, judged zero-shot: registered sets of the culture or, where there is none, our own sentences. */
@ApplicationScoped
public class ModerationBenchmark implements Benchmark {
    static final String ROWS = "rows";
    static final String SET = "set";
    private static final String ITEM = "label";

    private final EvaluationConfig evaluation;
    private final ModerationConfig config;
    private final LabelledSets sets;
    private final ModerationSample sample = ModerationSample.builtIn();

    public ModerationBenchmark(EvaluationConfig evaluation, ModerationConfig config, LabelledSets sets) {
        this.evaluation = evaluation;
        this.config = config;
        this.sets = sets;
    }

    @Override
    public BenchmarkName name() {
        return BenchmarkName.MODERATION;
    }

    @Override
    public boolean covers(String culture) {
        return !sample.of(culture).isEmpty() || sets.covers(Kind.LABELS, culture);
    }

    @Override
    public List<Parameters> parameters(Candidate candidate, Wishes wishes) {
        List<UUID> wished = WishedSets.of(sets, Kind.LABELS, candidate.culture(), wishes);
        boolean builtIn = wished.isEmpty() && wishes.sets().isEmpty();
        return builtIn
                ? List.of(ofSample(candidate, wishes))
                : wished.stream().map(set -> ofSet(set, wishes)).toList();
    }

    private Parameters ofSample(Candidate candidate, Wishes wishes) {
        Map<String, Object> parameters = wishes.common(evaluation);
        int rows = wishes.rows().orElse(config.rows());
        parameters.put(ROWS, Math.min(rows, sample.of(candidate.culture()).size()));
        parameters.put(Parameters.PROMPT_VERSION, ModerationPrompt.VERSION);
        parameters.put("sampleHash", sample.hash());
        return Parameters.of(parameters);
    }

    private Parameters ofSet(UUID id, Wishes wishes) {
        LabelledSet set = sets.find(id).orElseThrow();
        Map<String, Object> parameters = wishes.common(evaluation);
        int rows = wishes.rows().orElse(config.setRows());
        parameters.put(ROWS, Math.min(rows, set.rows().size()));
        parameters.put(SET, id);
        parameters.put(Parameters.PROMPT_VERSION, set.template().version());
        parameters.put("sampleHash", set.contentHash());
        return Parameters.of(parameters);
    }

    @Override
    public String label(Parameters parameters) {
        return set(parameters).map(LabelledSet::label).orElse("");
    }

    @Override
    public String family(Parameters parameters) {
        return set(parameters).map(LabelledSet::family).orElse("");
    }

    @Override
    public Optional<String> gate(Parameters parameters) {
        return set(parameters).map(LabelledSet::verdict);
    }

    @Override
    public int size(Candidate candidate, Parameters parameters) {
        return texts(task(candidate, parameters), parameters).size();
    }

    @Override
    public List<Question> next(Candidate candidate, Parameters parameters, Answers soFar) {
        Task task = task(candidate, parameters);
        return soFar.missing(texts(task, parameters).stream()
                .map(text -> new Question(
                        candidate.culture() + task.label(),
                        ITEM,
                        text.row(),
                        candidate.model(),
                        task.instructions(),
                        task.prompt().apply(text),
                        task.maxTokens(),
                        parameters.seed(Parameters.SEED),
                        Optional.of(text.label())))
                .toList());
    }

    @Override
    public Reading read(Question.Key key, String text, Candidate candidate, Parameters parameters) {
        return task(candidate, parameters).parser().read(text);
    }

    @Override
    public Result score(Candidate candidate, Parameters parameters, Answers answers, Optional<Double> untuned) {
        Task task = task(candidate, parameters);
        LabelParser parser = task.parser();
        ConfusionMatrix all = new ConfusionMatrix(task.labels());
        ConfusionMatrix answered = new ConfusionMatrix(task.labels());
        List<String> gold = new ArrayList<>();
        Misses misses = new Misses();
        for (LabelledText text : texts(task, parameters)) {
            Optional<Reading> reading = answers.textOf(ITEM, text.row()).map(parser::read);
            Optional<String> given = reading.flatMap(Reading::code);
            misses.count(reading);
            all.add(text.label(), given);
            given.ifPresent(label -> answered.add(text.label(), given));
            gold.add(text.label());
        }
        return new ModerationScore(all, answered, gold, misses, parameters.seed(Parameters.SEED))
                .result(untuned, task.caveats());
    }

    @Override
    public Measure measure(Candidate candidate, Parameters parameters) {
        return ConfusionMatrix.macroF1(task(candidate, parameters).labels());
    }

    /** All that was said of one text stays together. */
    @Override
    public Tallies tallies(Candidate candidate, Parameters parameters, Answers answers) {
        Task task = task(candidate, parameters);
        LabelParser parser = task.parser();
        Tallies tallies = Tallies.none();
        for (LabelledText text : texts(task, parameters)) {
            Optional<String> given = answers.textOf(ITEM, text.row())
                    .flatMap(words -> parser.read(words).code());
            tallies.add(text.unit(), ConfusionMatrix.cell(task.labels(), text.label(), given), 1);
        }
        return tallies;
    }

    /** Units of which everything was answered rightly. */
    @Override
    public Optional<Set<String>> right(Parameters parameters, Tallies tallies) {
        int labels = set(parameters).map(set -> set.labels().size()).orElse(ModerationSample.LABELS.size());
        return Optional.of(ConfusionMatrix.right(labels, tallies));
    }

    private Optional<LabelledSet> set(Parameters parameters) {
        return parameters
                .find(SET)
                .map(UUID::fromString)
                .map(id -> sets.find(id).orElseThrow());
    }

    private Task task(Candidate candidate, Parameters parameters) {
        Society society = Society.of(candidate.culture());
        return set(parameters).map(set -> Task.of(set, society)).orElseGet(() -> Task.builtIn(sample, society));
    }

    private static List<LabelledText> texts(Task task, Parameters parameters) {
        return Draw.of(task.texts(), LabelledText::label, parameters.number(ROWS), parameters.seed(Parameters.SEED));
    }
}
