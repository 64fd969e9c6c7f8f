package org.culturepark.evaluator.vsm13;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import org.culturepark.evaluator.benchmark.Answers;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.benchmark.EvaluationConfig;
import org.culturepark.evaluator.benchmark.Parameters;
import org.culturepark.evaluator.benchmark.Question;
import org.culturepark.evaluator.benchmark.Rehearsal;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.benchmark.TestConfig;
import org.culturepark.evaluator.benchmark.Wishes;
import org.junit.jupiter.api.Test;

class Vsm13BenchmarkTest {
    private final Vsm13Benchmark benchmark = new Vsm13Benchmark(
            TestConfig.with(EvaluationConfig.class, Map.of("culturepark.evaluation.personas", "20")),
            TestConfig.with(Vsm13Config.class, Map.of("culturepark.vsm13.permutations", "1")),
            new NoWordings());
    private final Candidate candidate = Candidate.untuned("some-model", "German");
    private final Rehearsal rehearsal = Rehearsal.of(benchmark, candidate);

    @Test
    void shouldAskEveryItemAsEveryPersonaItemByItem() {
        rehearsal.answeredBy(question -> Optional.of("3"));

        assertThat(rehearsal.asked()).hasSize(24 * 20).extracting(Question::key).doesNotHaveDuplicates();
        assertThat(rehearsal.asked().subList(0, 20)).extracting(Question::item).containsOnly("m01");
        assertThat(benchmark.size(candidate, rehearsal.parameters())).isEqualTo(480);
    }

    @Test
    void shouldGiveAlwaysThreeItsFloor() {
        Result result = rehearsal.scored(rehearsal.answeredBy(question -> Optional.of("3")));

        assertThat(result.headline().measure()).isEqualTo("rmsDistance");
        assertThat(result.headline().value().orElseThrow())
                .isCloseTo(result.floors().get(0).value(), within(1e-9));
        assertThat(result.degenerate()).isTrue();
    }

    @Test
    void shouldLeaveInvalidRefusedAndFailedAnswersOutOfTheMeans() {
        Answers answers = rehearsal.answeredBy(question -> switch (question.subject()) {
            case "p01" -> Optional.of("3 of utmost importance or 4");
            case "p02" -> Optional.of("I cannot answer that.");
            case "p03" -> Optional.empty();
            default -> Optional.of("4");
        });

        Result result = rehearsal.scored(answers);

        assertThat(result.figures().get("m12")).contains(4.0);
        assertThat(result.figures().get("validShare").orElseThrow()).isCloseTo(17 / 20.0, within(1e-9));
    }

    @Test
    void shouldAskOnlyForWhatIsMissing() {
        Answers all = rehearsal.answeredBy(question -> Optional.of("3"));
        Answers half = new Answers(all.all().stream().limit(300).toList());

        assertThat(benchmark.next(candidate, rehearsal.parameters(), half)).hasSize(180);
    }

    @Test
    void shouldTakeTheNumberOfPersonasThatIsAskedFor() {
        Parameters five = benchmark
                .parameters(candidate, Wishes.ofPersonas(Optional.of(5)))
                .get(0);

        assertThat(benchmark.size(candidate, five)).isEqualTo(24 * 5);
        assertThat(five.hash()).isNotEqualTo(rehearsal.parameters().hash());
        assertThat(benchmark
                        .parameters(candidate, Wishes.ofPersonas(Optional.of(20)))
                        .get(0)
                        .hash())
                .isEqualTo(rehearsal.parameters().hash());
    }
}
