package org.culturepark.generator.attitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.culturepark.generator.seed.AnswerDistribution;
import org.culturepark.generator.seed.Seed;
import org.culturepark.generator.seed.Survey;
import org.culturepark.generator.seed.SurveyLibrary;
import org.junit.jupiter.api.Test;

class AttitudeDealTest {
    private final Survey survey = new SurveyLibrary().get("wvs7");

    @Test
    void shouldDealInTheSharesOfTheSurvey() {
        // South Korea, Q33: 0.0707, 0.4586, 0.2731, 0.1663, 0.0313
        assertThat(deal(AttitudeChoice.PROPORTIONAL, "Q33", "KOR", 10)).containsExactly(2, 2, 2, 2, 3, 3, 3, 4, 4, 1);
    }

    @Test
    void shouldDealAsManyAsAskedForWhateverTheShares() {
        assertThat(survey.seeds("DEU"))
                .allSatisfy(seed -> assertThat(deal(
                                AttitudeChoice.PROPORTIONAL, seed.question().id(), "DEU", 7))
                        .hasSize(7));
    }

    @Test
    void shouldDealTheMostFrequentAnswerToAll() {
        assertThat(deal(AttitudeChoice.MODE, "Q33", "KOR", 3)).containsExactly(2, 2, 2);
    }

    /**
     * Pearson's chi-square test of each question's draws against the survey's shares. With random seed 7 none of the 50
     * may be rejected at one in a thousand, Bonferroni's correction for 50 tests included.
     */
    @Test
    void shouldConvergeOnTheSharesWhenSampled() {
        assertThat(survey.seeds("KOR")).hasSize(50).allSatisfy(seed -> {
            List<Integer> drawn = deal(AttitudeChoice.SAMPLED, seed.question().id(), "KOR", 20_000);
            List<Map.Entry<Integer, Double>> given = seed.distribution().shares().entrySet().stream()
                    .filter(share -> share.getValue() > 0)
                    .toList();
            double[] expected = given.stream()
                    .mapToDouble(share -> share.getValue() * drawn.size())
                    .toArray();
            long[] observed = given.stream()
                    .mapToLong(share -> Collections.frequency(drawn, share.getKey()))
                    .toArray();

            assertThat(ChiSquareTest.withDefaults().test(expected, observed).getPValue())
                    .isGreaterThan(0.001 / 50);
            assertThat(LongStream.of(observed).sum()).isEqualTo(drawn.size());
        });
    }

    @Test
    void shouldComeNearerToTheSharesTheMoreAreDrawn() {
        double few = distance(200);
        double many = distance(20_000);

        // The distance shrinks with the root of the draws: by 10 here
        assertThat(many).isLessThan(few / 4).isLessThan(0.01);
    }

    /** Total variation between the drawn shares and the survey's, mean over South Korea's questions. */
    private double distance(int draws) {
        return survey.seeds("KOR")
                .mapToDouble(seed -> {
                    List<Integer> drawn =
                            deal(AttitudeChoice.SAMPLED, seed.question().id(), "KOR", draws);
                    return seed.distribution().shares().entrySet().stream()
                                    .mapToDouble(share -> Math.abs(share.getValue()
                                            - (double) Collections.frequency(drawn, share.getKey()) / draws))
                                    .sum()
                            / 2;
                })
                .average()
                .orElseThrow();
    }

    @Test
    void shouldDrawTheSameWithTheSameSeed() {
        assertThat(deal(AttitudeChoice.SAMPLED, "Q33", "KOR", 50))
                .isEqualTo(deal(AttitudeChoice.SAMPLED, "Q33", "KOR", 50));
    }

    @Test
    void shouldNeverDealAnAnswerThatNobodyGave() {
        // Brazil put Q33 in three points: nobody could give either end
        assertThat(deal(AttitudeChoice.SAMPLED, "Q33", "BRA", 1_000)).doesNotContain(1, 5);
        assertThat(deal(AttitudeChoice.PROPORTIONAL, "Q33", "BRA", 1_000)).doesNotContain(1, 5);
    }

    @Test
    void shouldRefuseAQuestionThatWasNotAsked() {
        AnswerDistribution china = survey.findDistribution("Q125", "CHN").orElseThrow();

        assertThatThrownBy(() -> AttitudeDeal.deal(AttitudeChoice.MODE, china, 1, new Random(1)))
                .hasMessage("Q125 was not asked in CHN");
    }

    private List<Integer> deal(AttitudeChoice choice, String question, String country, int samples) {
        Seed seed = survey.findSeed(question, country).orElseThrow();
        return AttitudeDeal.deal(choice, seed.distribution(), samples, new Random(7));
    }
}
