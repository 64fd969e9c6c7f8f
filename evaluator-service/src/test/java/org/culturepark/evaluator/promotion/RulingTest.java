package org.culturepark.evaluator.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.benchmark.Result.Direction;
import org.culturepark.evaluator.benchmark.TestConfig;
import org.culturepark.evaluator.comparison.Comparison.Row;
import org.culturepark.evaluator.promotion.Assessment.Decision;
import org.culturepark.evaluator.statistics.Verdict;
import org.junit.jupiter.api.Test;

class RulingTest {
    private static final PromotionConfig USUAL = TestConfig.of(PromotionConfig.class);
    private static final PromotionConfig DEMANDING =
            TestConfig.with(PromotionConfig.class, Map.of("culturepark.promotion.better", "VSM13"));

    @Test
    void shouldPromoteWhatIsNotWorse() {
        Ruling ruling = Ruling.of(
                List.of(
                        row(BenchmarkName.VSM13, Verdict.BETTER, -8),
                        row(BenchmarkName.MODERATION, Verdict.NO_DIFFERENCE, 0)),
                0,
                USUAL);

        assertThat(ruling.decision()).isEqualTo(Decision.PROMOTE);
    }

    @Test
    void shouldRejectWhatIsWorseOrHasForgotten() {
        Ruling worse = Ruling.of(List.of(row(BenchmarkName.MODERATION, Verdict.WORSE, -0.2)), 0, USUAL);
        Ruling forgetful = Ruling.of(List.of(row(BenchmarkName.FORGETTING, Verdict.NO_DIFFERENCE, -0.06)), 0, USUAL);
        Ruling mindful = Ruling.of(List.of(row(BenchmarkName.FORGETTING, Verdict.NO_DIFFERENCE, -0.04)), 0, USUAL);

        assertThat(worse.decision()).isEqualTo(Decision.REJECT);
        assertThat(worse.reasons()).containsExactly("MODERATION: worse than the untuned model.");
        assertThat(forgetful.decision()).isEqualTo(Decision.REJECT);
        assertThat(mindful.decision()).isEqualTo(Decision.PROMOTE);
    }

    @Test
    void shouldHoldWhatIsNotShown() {
        Row same = row(BenchmarkName.VSM13, Verdict.NO_DIFFERENCE, 0);

        assertThat(Ruling.of(List.of(same), 0, DEMANDING).decision()).isEqualTo(Decision.HOLD);
        assertThat(Ruling.of(List.of(same), 1, USUAL).reasons()).containsExactly("1 evaluations are void.");
        assertThat(Ruling.of(List.of(), 0, USUAL).decision()).isEqualTo(Decision.HOLD);
        assertThat(Ruling.of(List.of(row(BenchmarkName.VSM13, Verdict.CANNOT_BE_TOLD, 0)), 0, USUAL)
                        .decision())
                .isEqualTo(Decision.HOLD);
    }

    private static Row row(BenchmarkName name, Verdict verdict, double difference) {
        return new Row(
                name,
                Optional.of("Korean"),
                "",
                "tuned",
                "base",
                "measure",
                Direction.HIGHER,
                Optional.of(0.5 + difference),
                Optional.of(0.5),
                Optional.of(difference),
                Optional.empty(),
                0.5,
                0.5,
                Optional.empty(),
                Optional.empty(),
                40,
                verdict,
                verdict.words());
    }
}
