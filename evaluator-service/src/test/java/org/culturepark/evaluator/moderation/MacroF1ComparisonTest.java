package org.culturepark.evaluator.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.culturepark.evaluator.statistics.Bootstrap;
import org.culturepark.evaluator.statistics.Measure;
import org.culturepark.evaluator.statistics.PairedDifference;
import org.culturepark.evaluator.statistics.Tallies;
import org.culturepark.evaluator.statistics.Verdict;
import org.junit.jupiter.api.Test;

/** What is said of two models by their macro-F1, which is no mean over texts, with labels of unequal frequency. */
class MacroF1ComparisonTest {
    private static final int COMPARISONS = 1000;
    /** Of 1,000 comparisons at 5 %, more than 67 come about by chance once in a hundred times. */
    private static final int MOST_ALARMS = 67;

    private static final List<String> LABELS = List.of("neutral", "rude", "threat");
    /** Share of each label among the texts. */
    private static final double[] SHARES = {0.6, 0.25, 0.15};

    private static final int TEXTS = 200;
    private static final Measure MACRO_F1 = ConfusionMatrix.macroF1(LABELS);

    @Test
    void shouldRaiseNoMoreFalseAlarmsThanStated() {
        long alarms = IntStream.range(0, COMPARISONS)
                .filter(seed -> verdict(seed, 0.7, 0.7) != Verdict.NO_DIFFERENCE)
                .count();

        assertThat(alarms).isLessThanOrEqualTo(MOST_ALARMS);
    }

    @Test
    void shouldFindAModelThatIsBetterByAKnownAmount() {
        List<Verdict> verdicts = IntStream.range(0, 100)
                .mapToObj(seed -> verdict(seed, 0.85, 0.6))
                .toList();

        assertThat(verdicts).doesNotContain(Verdict.WORSE);
        assertThat(verdicts.stream().filter(Verdict.BETTER::equals)).hasSizeGreaterThan(90);
    }

    private static Verdict verdict(int seed, double skill, double otherSkill) {
        Random random = new Random(seed);
        int[] gold = IntStream.range(0, TEXTS).map(text -> drawn(random)).toArray();
        PairedDifference difference = PairedDifference.of(
                MACRO_F1, answers(random, gold, skill), answers(random, gold, otherSkill), new Bootstrap(1_000, seed));
        return Verdict.of(difference, difference.p(), false);
    }

    private static int drawn(Random random) {
        double at = random.nextDouble();
        return at < SHARES[0] ? 0 : at < SHARES[0] + SHARES[1] ? 1 : 2;
    }

    /** A model that knows the label as often as its skill says, and else guesses, names none one time in ten. */
    private static Tallies answers(Random random, int[] gold, double skill) {
        Tallies tallies = Tallies.none();
        for (int text = 0; text < gold.length; text++) {
            Optional<String> given = random.nextDouble() < skill
                    ? Optional.of(LABELS.get(gold[text]))
                    : Optional.of(LABELS.get(random.nextInt(LABELS.size()))).filter(label -> random.nextInt(10) > 0);
            tallies.add("t" + text, ConfusionMatrix.cell(LABELS, LABELS.get(gold[text]), given), 1);
        }
        return tallies;
    }
}
