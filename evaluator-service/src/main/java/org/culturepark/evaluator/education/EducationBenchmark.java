package org.culturepark.evaluator.education;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.culturepark.evaluator.answer.LabelParser;
import org.culturepark.evaluator.answer.OpenAnswer;
import org.culturepark.evaluator.answer.Reading;
import org.culturepark.evaluator.benchmark.Answers;
import org.culturepark.evaluator.benchmark.Benchmark;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.benchmark.EvaluationConfig;
import org.culturepark.evaluator.benchmark.Parameters;
import org.culturepark.evaluator.benchmark.Question;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.benchmark.Wishes;
import org.culturepark.evaluator.statistics.Measure;
import org.culturepark.evaluator.statistics.Tallies;
import org.culturepark.evaluator.vsm13.PublishedScores;
import org.culturepark.evaluator.vsm13.Questionnaire;

/** Simulated learners talk with the model about a culture and take the VSM13 test as its members, before and after. */
@ApplicationScoped
public class EducationBenchmark implements Benchmark {
    private final EvaluationConfig evaluation;
    private final EducationConfig config;
    private final LabelParser rating = new LabelParser(EducationPrompt.SATISFACTION);

    public EducationBenchmark(EvaluationConfig evaluation, EducationConfig config) {
        this.evaluation = evaluation;
        this.config = config;
    }

    @Override
    public BenchmarkName name() {
        return BenchmarkName.EDUCATION;
    }

    @Override
    public boolean covers(String culture) {
        return PublishedScores.of(culture)
                .filter(scores -> scores.scores().keySet().stream().anyMatch(config.dimensions()::contains))
                .isPresent();
    }

    @Override
    public List<Parameters> parameters(Candidate candidate, Wishes wishes) {
        Map<String, Object> parameters = wishes.common(evaluation);
        parameters.put(Study.LEARNERS, wishes.learners().orElse(config.learners()));
        parameters.put(Study.TURNS, config.turns());
        parameters.put(
                Study.DIMENSIONS,
                config.dimensions().stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
        parameters.put(Study.REPLY_TOKENS, config.replyTokens());
        parameters.put(Study.LEARNER_MODEL, config.learnerModel().orElse(candidate.baseModel()));
        parameters.put(Parameters.PROMPT_VERSION, EducationPrompt.VERSION);
        parameters.put("itemsHash", Questionnaire.builtIn().hash());
        parameters.put("situationsHash", Situation.HASH);
        return List.of(Parameters.of(parameters));
    }

    @Override
    public int size(Candidate candidate, Parameters parameters) {
        return Study.of(candidate, parameters).size();
    }

    /** First tests item by item (all learners share the item), then each learner's own way, which shares the conversation. */
    @Override
    public List<Question> next(Candidate candidate, Parameters parameters, Answers soFar) {
        Study study = Study.of(candidate, parameters);
        List<LearningPath> paths = study.learners().stream()
                .map(learner -> new LearningPath(study, learner, soFar))
                .toList();
        List<Question> questions = new ArrayList<>();
        study.items().forEach(item -> paths.forEach(path -> questions.add(path.before(item))));
        paths.forEach(path -> questions.addAll(path.afterThat()));
        return soFar.missing(questions);
    }

    @Override
    public Reading read(Question.Key key, String text, Candidate candidate, Parameters parameters) {
        return parserOf(key.item()).map(parser -> parser.read(text)).orElseGet(() -> OpenAnswer.read(text));
    }

    @Override
    public Result score(Candidate candidate, Parameters parameters, Answers answers, Optional<Double> untuned) {
        return new EducationScore(
                        records(candidate, parameters, answers),
                        Study.dimensions(parameters),
                        PublishedScores.of(candidate.culture()).orElseThrow())
                .result(untuned);
    }

    @Override
    public Measure measure(Candidate candidate, Parameters parameters) {
        return GainMeasure.of(PublishedScores.of(candidate.culture()).orElseThrow(), Study.dimensions(parameters));
    }

    /** What a learner answered before and after stays together. */
    @Override
    public Tallies tallies(Candidate candidate, Parameters parameters, Answers answers) {
        Tallies tallies = Tallies.none();
        List<LearnerRecord> records = records(candidate, parameters, answers);
        for (int number = 0; number < records.size(); number++) {
            if (records.get(number).finished()) {
                LearnerRecord learner = records.get(number);
                GainMeasure.add(tallies, "l" + number, learner.before(), learner.after());
            }
        }
        return tallies;
    }

    private List<LearnerRecord> records(Candidate candidate, Parameters parameters, Answers answers) {
        Study study = Study.of(candidate, parameters);
        return study.learners().stream()
                .map(learner -> LearnerRecord.of(learner, study, answers, rating))
                .toList();
    }

    private Optional<LabelParser> parserOf(String item) {
        if (item.equals(LearningPath.RATING)) {
            return Optional.of(rating);
        }
        if (item.startsWith(LearningPath.BEFORE) || item.startsWith(LearningPath.AFTER)) {
            String key = item.substring(item.indexOf('/') + 1);
            return Optional.of(Questionnaire.builtIn().item(key).parser());
        }
        return Optional.empty();
    }
}
