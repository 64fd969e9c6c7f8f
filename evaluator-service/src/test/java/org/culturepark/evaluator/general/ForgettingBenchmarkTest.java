package org.culturepark.evaluator.general;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.benchmark.EvaluationConfig;
import org.culturepark.evaluator.benchmark.Rehearsal;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.benchmark.TestConfig;
import org.culturepark.evaluator.labelled.SetsInMemory;
import org.junit.jupiter.api.Test;

class ForgettingBenchmarkTest {
    private final Rehearsal rehearsal = Rehearsal.of(
            new ForgettingBenchmark(TestConfig.of(EvaluationConfig.class), new SetsInMemory()),
            Candidate.untuned("some-model", "Korean"));
    private final Map<String, String> answers =
            GeneralQuestion.builtIn().stream().collect(Collectors.toMap(GeneralQuestion::key, GeneralQuestion::answer));

    @Test
    void shouldAskAHundredQuestionsOfWhichEachHasOneAnswer() {
        assertThat(GeneralQuestion.builtIn())
                .hasSize(100)
                .extracting(GeneralQuestion::text)
                .doesNotHaveDuplicates();
        assertThat(GeneralQuestion.builtIn())
                .allSatisfy(question ->
                        assertThat(question.read(question.answer()).code()).contains(question.answer()));
    }

    @Test
    void shouldGiveTheOracleOneAndSilenceNothing() {
        Result oracle =
                rehearsal.scored(rehearsal.answeredBy(question -> Optional.of(answers.get(question.subject()))));
        Result silent = rehearsal.scored(rehearsal.answeredBy(question -> Optional.of("")));

        assertThat(oracle.headline().value()).contains(1.0);
        assertThat(oracle.figures().get("accuracy.reading")).contains(1.0);
        assertThat(silent.headline().value()).contains(0.0);
    }
}
