package org.culturepark.evaluator.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpecificityTest {
    private static final int CULTURES = 4;
    private static final int QUESTIONS = 8;

    /** By hand: rows 0.6 and 0.7, columns 0.75 and 0.55, all 0.65; 0.8 − 0.6 − 0.75 + 0.65 = 0.1. */
    @Test
    void shouldCentreRowsAndColumns() {
        double[][] centred = Specificity.centred(new double[][] {{0.8, 0.4}, {0.7, 0.7}});

        assertThat(centred[0][0]).isCloseTo(0.1, within(1e-12));
        assertThat(centred[0][1]).isCloseTo(-0.1, within(1e-12));
        assertThat(Specificity.diagonal(new double[][] {{0.8, 0.4}, {0.7, 0.7}}))
                .isCloseTo(0.1, within(1e-12));
    }

    @Test
    void shouldFindModelsThatAreNearerToTheirOwn() {
        Specificity found = table((model, country) -> model == country ? 0.2 : 0.0, 3);

        assertThat(found.diagonal()).isCloseTo(0.2 * 3 / 4, within(0.05));
        assertThat(found.p()).isLessThan(0.01);
    }

    /** Nearer to one country all of them, and one model nearer to all: neither says anything. */
    @Test
    void shouldNotBeMisledByRowsAndColumns() {
        long found = IntStream.range(0, 40)
                .filter(seed -> table((model, country) -> 0.1 * country + 0.1 * model, seed)
                                .p()
                        < 0.05)
                .count();

        assertThat(found).isLessThanOrEqualTo(6);
    }

    private interface Effect {
        double of(int model, int country);
    }

    private static Specificity table(Effect effect, int seed) {
        Random random = new Random(seed);
        double[][][] alike = new double[QUESTIONS][CULTURES][CULTURES];
        for (double[][] question : alike) {
            for (int model = 0; model < CULTURES; model++) {
                for (int country = 0; country < CULTURES; country++) {
                    question[model][country] = 0.5 + effect.of(model, country) + 0.05 * random.nextGaussian();
                }
            }
        }
        List<String> names = List.of("a", "b", "c", "d");
        return Specificity.of(names, names, List.of("q1", "q2"), alike, alike, seed);
    }
}
