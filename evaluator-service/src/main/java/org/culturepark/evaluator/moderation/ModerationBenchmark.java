package org.culturepark.evaluator.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.culturepark.evaluator.answer.LabelParser;
import org.culturepark.evaluator.answer.Option;
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

/** Labelled sentences about a culture's people, judged zero-shot. */
@ApplicationScoped
public class ModerationBenchmark implements Benchmark {
    static final String ROWS = "rows";
    static final String SEED = "seed";
    private static final String ITEM = "label";

    private final EvaluationConfig evaluation;
    private final ModerationConfig config;
    private final ModerationSample sample = ModerationSample.builtIn();
    private final LabelParser parser = new LabelParser(ModerationSample.LABELS.stream()
            .map(label -> new Option(label, label))
            .toList());

    public ModerationBenchmark(EvaluationConfig evaluation, ModerationConfig config) {
        this.evaluation = evaluation;
        this.config = config;
    }

    @Override
    public BenchmarkName name() {
        return BenchmarkName.MODERATION;
    }

    @Override
    public boolean covers(String culture) {
        return !sample.of(culture).isEmpty();
    }

    @Override
    public Parameters parameters(Candidate candidate, OptionalInt personas) {
        return Parameters.of(Map.of(
                ROWS,
                Math.min(config.rows(), sample.of(candidate.culture()).size()),
                SEED,
                evaluation.seed(),
                Parameters.TEMPERATURE,
                evaluation.temperature(),
                Parameters.PROMPT_VERSION,
                ModerationPrompt.VERSION,
                "sampleHash",
                sample.hash()));
    }

    @Override
    public int size(Candidate candidate, Parameters parameters) {
        return texts(candidate, parameters).size();
    }

    @Override
    public List<Question> next(Candidate candidate, Parameters parameters, Answers soFar) {
        Society society = Society.of(candidate.culture());
        return soFar.missing(texts(candidate, parameters).stream()
                .map(text -> new Question(
                        candidate.culture(),
                        ITEM,
                        text.row(),
                        candidate.model(),
                        ModerationPrompt.INSTRUCTIONS,
                        ModerationPrompt.text(text, society),
                        ModerationPrompt.MAX_TOKENS,
                        parameters.seed(SEED)))
                .toList());
    }

    @Override
    public Reading read(Question.Key key, String text, Candidate candidate, Parameters parameters) {
        return parser.read(text);
    }

    @Override
    public Result score(Candidate candidate, Parameters parameters, Answers answers, Optional<Double> untuned) {
        ConfusionMatrix all = new ConfusionMatrix(ModerationSample.LABELS);
        ConfusionMatrix answered = new ConfusionMatrix(ModerationSample.LABELS);
        List<String> gold = new ArrayList<>();
        for (LabelledText text : texts(candidate, parameters)) {
            Optional<String> given = answers.textOf(ITEM, text.row())
                    .flatMap(words -> parser.read(words).code());
            all.add(text.label(), given);
            given.ifPresent(label -> answered.add(text.label(), given));
            gold.add(text.label());
        }
        return new ModerationScore(all, answered, gold, parameters.seed(SEED)).result(untuned);
    }

    private List<LabelledText> texts(Candidate candidate, Parameters parameters) {
        return sample.draw(candidate.culture(), parameters.number(ROWS), parameters.seed(SEED));
    }
}
