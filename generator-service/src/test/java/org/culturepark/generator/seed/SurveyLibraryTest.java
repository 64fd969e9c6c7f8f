package org.culturepark.generator.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyLibraryTest {
    private final Survey survey = new SurveyLibrary().get("wvs7");

    @Test
    void shouldHoldFiftyQuestionsOfTwelveCountries() {
        assertThat(survey.questions()).hasSize(50);
        assertThat(survey.countries()).hasSize(12);
        assertThat(survey.seeds("KOR")).hasSize(50);
    }

    @Test
    void shouldGiveTheAnswersOfACountry() {
        AnswerDistribution answers = survey.findDistribution("Q27", "JOR").orElseThrow();

        assertThat(answers.respondents()).hasValue(1203);
        assertThat(answers.validAnswers()).hasValue(1175);
        assertThat(answers.shares()).containsEntry(1, 0.8766).containsEntry(4, 0.0017);
        assertThat(answers.mode()).isEqualTo(OptionalInt.of(1));
        assertThat(answers.consensus()).isTrue();
        assertThat(answers.missingShare()).isCloseTo(28 / 1203.0, within(1e-9));
    }

    @Test
    void shouldGiveNoSeedWhereAQuestionWasNotAsked() {
        Stream<String> china = Stream.of(
                        Stream.of(125),
                        IntStream.rangeClosed(132, 138).boxed(),
                        IntStream.rangeClosed(224, 233).boxed())
                .flatMap(questions -> questions)
                .map(number -> "Q" + number);

        assertThat(china)
                .allSatisfy(
                        question -> assertThat(survey.findSeed(question, "CHN")).isEmpty());
        assertThat(survey.seeds("CHN")).hasSize(32);
        assertThat(Stream.of("JOR", "IRQ")
                        .flatMap(country -> Stream.of("Q36", "Q226")
                                .flatMap(question -> survey.findSeed(question, country).stream())))
                .isEmpty();
    }

    @Test
    void shouldFlagExactlyTheCellsThatHadThreePoints() {
        Stream<String> expected = Stream.concat(
                Stream.of("BRA", "ARG")
                        .flatMap(country -> IntStream.rangeClosed(33, 41).mapToObj(number -> country + " Q" + number)),
                IntStream.rangeClosed(33, 35).mapToObj(number -> "USA Q" + number));

        Stream<String> flagged = survey.countries().stream()
                .flatMap(country -> survey.seeds(country)
                        .filter(seed -> seed.distribution().threePointForm())
                        .map(seed -> country + " " + seed.question().id()));

        assertThat(flagged).containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    @Test
    void shouldTellSeedsApartByQuestionAndCountry() {
        assertThat(survey.countries().stream().flatMap(survey::seeds).map(Seed::id))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KOR", "DEU", "USA"})
    void shouldHaveSharesThatAddUp(String country) {
        assertThat(survey.seeds(country))
                .allSatisfy(seed -> assertThat(seed.distribution().shares().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .isCloseTo(1, within(0.001)));
    }

    @Test
    void shouldRejectNegativeCodes() {
        assertThatThrownBy(() -> new AnswerDistribution("KOR", "Q27", 10, 10, new TreeMap<>(Map.of(-1, 1.0))))
                .hasMessageContaining("Negative codes mean missing");
    }
}
