package org.culturepark.generator.attitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
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

    @Test
    void shouldConvergeOnTheSharesWhenSampled() {
        int draws = 20_000;
        List<Integer> drawn = deal(AttitudeChoice.SAMPLED, "Q33", "KOR", draws);
        AnswerDistribution answers = survey.findDistribution("Q33", "KOR").orElseThrow();

        // Four standard errors of a share of one half
        assertThat(answers.shares())
                .allSatisfy((code, share) -> assertThat(Collections.frequency(drawn, code) / (double) draws)
                        .isCloseTo(share, within(4 * 0.5 / Math.sqrt(draws))));
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
