package org.culturepark.evaluator.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How often models that do not differ are said to differ, and whether one that is better by a known amount is found. */
class FalseAlarmTest {
    private static final int COMPARISONS = 1000;
    private static final int ROWS = 200;
    /** Of 1,000 comparisons at 5 %, more than 67 come about by chance once in a hundred times. */
    private static final int MOST_ALARMS = 67;

    private static final Measure ACCURACY = Measure.mean();

    @Test
    void shouldRaiseNoMoreFalseAlarmsThanStated() {
        long alarms = IntStream.range(0, COMPARISONS)
                .filter(seed -> verdict(seed, 0.7, 0.7) != Verdict.NO_DIFFERENCE)
                .count();

        assertThat(alarms).isLessThanOrEqualTo(MOST_ALARMS);
    }

    @Test
    void shouldFindAModelThatIsBetterByAKnownAmount() {
        long found = IntStream.range(0, 100)
                .filter(seed -> verdict(seed, 0.8, 0.6) == Verdict.BETTER)
                .count();
        long mistaken = IntStream.range(0, 100)
                .filter(seed -> verdict(seed, 0.8, 0.6) == Verdict.WORSE)
                .count();

        // Power of a two-sided test at 5 %: the standard error of the difference is 0.045, so 4.5 of them
        assertThat(found).isGreaterThan(90);
        assertThat(mistaken).isZero();
    }

    @Test
    void shouldGiveTheSameFiguresTwice() {
        Random random = new Random(5);
        Tallies one = drawn(random, 0.7);
        Tallies other = drawn(random, 0.6);
        Bootstrap bootstrap = new Bootstrap(5_000, 13);

        PairedDifference first = PairedDifference.of(ACCURACY, one, other, bootstrap);
        PairedDifference second = PairedDifference.of(ACCURACY, one, other, bootstrap);

        assertThat(second).isEqualTo(first);
    }

    private static Verdict verdict(int seed, double skill, double otherSkill) {
        Random random = new Random(seed);
        PairedDifference difference = PairedDifference.of(
                ACCURACY, drawn(random, skill), drawn(random, otherSkill), new Bootstrap(1_000, seed));
        return Verdict.of(difference, difference.p(), false);
    }

    private static Tallies drawn(Random random, double skill) {
        Tallies tallies = Tallies.none();
        for (int row = 0; row < ROWS; row++) {
            tallies.add("r" + row, 0, random.nextDouble() < skill ? 1 : 0).add("r" + row, 1, 1);
        }
        return tallies;
    }
}
