package org.culturepark.evaluator.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.benchmark.EvaluationConfig;
import org.culturepark.evaluator.benchmark.Question;
import org.culturepark.evaluator.benchmark.Rehearsal;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.benchmark.TestConfig;
import org.culturepark.evaluator.labelled.SetsInMemory;
import org.junit.jupiter.api.Test;

class ModerationBenchmarkTest {
    private final ModerationBenchmark benchmark = new ModerationBenchmark(
            TestConfig.of(EvaluationConfig.class), TestConfig.of(ModerationConfig.class), new SetsInMemory());
    private final Rehearsal rehearsal = Rehearsal.of(benchmark, Candidate.untuned("some-model", "Korean"));
    private final Map<String, String> gold = ModerationSample.builtIn().of("Korean").stream()
            .collect(Collectors.toMap(LabelledText::row, LabelledText::label));

    @Test
    void shouldGiveTheOracleOne() {
        Result result = scored(question -> Optional.of(gold.get(question.subject())));

        assertThat(result.headline().value()).contains(1.0);
        assertThat(result.degenerate()).isFalse();
        assertThat(result.figures().get("support.fine")).contains(20.0);
    }

    @Test
    void shouldGiveOneLabelForAllItsFloor() {
        Result result = scored(question -> Optional.of("fine"));

        assertThat(result.headline().value().orElseThrow())
                .isCloseTo(result.floors().get(0).value(), within(1e-12))
                .isCloseTo(1 / 3.0, within(1e-12));
        assertThat(result.degenerate()).isTrue();
    }

    @Test
    void shouldGiveNothingForRefusals() {
        Result result = scored(question -> Optional.of("I cannot judge people. No."));

        assertThat(result.headline().value()).contains(0.0);
        assertThat(result.figures().get("coverage")).contains(0.0);
        assertThat(result.figures().get("macroF1Answered")).isEmpty();
        assertThat(result.degenerate()).isTrue();
    }

    @Test
    void shouldCountFailedCallsAsMisses() {
        Result result = scored(question ->
                question.subject().endsWith("1") ? Optional.empty() : Optional.of(gold.get(question.subject())));

        assertThat(result.headline().value().orElseThrow()).isLessThan(1);
        assertThat(result.figures().get("macroF1Answered")).contains(1.0);
        assertThat(result.caveats()).anyMatch(caveat -> caveat.contains("4 never came"));
    }

    @Test
    void shouldAskAboutEachSentenceOnceWithTheSentenceLast() {
        scored(question -> Optional.of("fine"));

        assertThat(rehearsal.asked()).hasSize(40).extracting(Question::subject).doesNotHaveDuplicates();
        assertThat(rehearsal.asked())
                .extracting(
                        question -> question.text().substring(0, question.text().indexOf("Comment: ")))
                .containsOnly(rehearsal.asked().get(0).text().split("Comment: ")[0]);
        assertThat(benchmark.size(rehearsal.candidate(), rehearsal.parameters()))
                .isEqualTo(40);
    }

    @Test
    void shouldNotCoverACultureWithoutSentences() {
        assertThat(benchmark.covers("Korean")).isTrue();
        assertThat(benchmark.covers("Klingon")).isFalse();
    }

    private Result scored(Function<Question, Optional<String>> model) {
        return rehearsal.scored(rehearsal.answeredBy(model));
    }
}
