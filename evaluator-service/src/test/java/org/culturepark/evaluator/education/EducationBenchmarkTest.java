package org.culturepark.evaluator.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturepark.evaluator.benchmark.Answers;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.benchmark.EvaluationConfig;
import org.culturepark.evaluator.benchmark.Question;
import org.culturepark.evaluator.benchmark.Rehearsal;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.benchmark.TestConfig;
import org.junit.jupiter.api.Test;

class EducationBenchmarkTest {
    private static final Candidate TUNED =
            new Candidate("tuned-model", "base-model", "Korean", Optional.empty(), Optional.empty(), "default");

    private final EducationBenchmark benchmark = with(Map.of());
    private final Rehearsal rehearsal = Rehearsal.of(benchmark, TUNED);

    @Test
    void shouldAskBothTestsTheConversationAndTheRating() {
        Answers answers = rehearsal.answeredBy(EducationBenchmarkTest::unmoved);

        // 2 learners: 24 items twice, 2 replies, 1 question of their own, 1 rating
        assertThat(rehearsal.asked())
                .hasSize(2 * (48 + 2 + 1 + 1))
                .extracting(Question::key)
                .doesNotHaveDuplicates();
        assertThat(benchmark.size(TUNED, rehearsal.parameters()))
                .isEqualTo(rehearsal.asked().size());
        assertThat(benchmark.next(TUNED, rehearsal.parameters(), answers)).isEmpty();
    }

    @Test
    void shouldAskTheModelUnderTestForRepliesAndTheUntunedOneForEverythingElse() {
        rehearsal.answeredBy(EducationBenchmarkTest::unmoved);

        assertThat(rehearsal.asked())
                .filteredOn(question -> question.model().equals("tuned-model"))
                .isNotEmpty()
                .allMatch(question -> question.item().endsWith("/reply"));
        assertThat(rehearsal.asked())
                .filteredOn(question -> !question.item().endsWith("/reply"))
                .extracting(Question::model)
                .containsOnly("base-model");
    }

    @Test
    void shouldPutTheConversationBeforeTheSecondTestAndNotBeforeTheFirst() {
        rehearsal.answeredBy(EducationBenchmarkTest::unmoved);

        Question before = asked("before/m07");
        Question after = asked("after/m07");
        assertThat(after.text())
                .startsWith("Learner: ")
                .contains("Tutor: Bow a little.")
                .endsWith(before.text());
    }

    @Test
    void shouldGainNothingWhenNoAnswerChanges() {
        Result result = rehearsal.scored(rehearsal.answeredBy(EducationBenchmarkTest::unmoved));

        assertThat(result.headline().value().orElseThrow()).isCloseTo(0, within(1e-9));
        assertThat(result.figures().get("satisfaction")).contains(4.0);
        assertThat(result.degenerate()).isTrue();
        assertThat(result.caveats()).contains("No answer changed between the two tests.");
        assertThat(result.caveats()).anyMatch(caveat -> caveat.contains("simulated"));
    }

    /** Power distance alone: before, all 3 gives 50, 10 from Korea's 60; after, m07 at 3.2857 gives 60. */
    @Test
    void shouldGiveTheGainInDistance() {
        Rehearsal power = Rehearsal.of(
                with(Map.of("culturepark.education.dimensions", "PDI", "culturepark.education.learners", "7")), TUNED);

        Result result = power.scored(power.answeredBy(question -> {
            boolean moved =
                    question.item().equals("after/m07") && List.of("l01", "l02").contains(question.subject());
            return Optional.of(moved ? "4" : "3");
        }));

        assertThat(result.figures().get("distanceBefore").orElseThrow()).isCloseTo(10, within(1e-9));
        assertThat(result.headline().value().orElseThrow()).isCloseTo(10, within(1e-9));
        assertThat(result.figures().get("changedShare").orElseThrow()).isCloseTo(2 / 28.0, within(1e-9));
    }

    @Test
    void shouldLeaveOutALearnerWhoseConversationBrokeOff() {
        Result result = rehearsal.scored(rehearsal.answeredBy(question ->
                question.item().equals("turn-2/reply") && question.subject().equals("l01")
                        ? Optional.empty()
                        : unmoved(question)));

        assertThat(result.figures().get("learnersFinished")).contains(1.0);
        assertThat(result.caveats()).contains("1 of 2 learners dropped out.");
    }

    @Test
    void shouldGoOnWithTheSituationWhereTheLearnerAsksNothing() {
        rehearsal.answeredBy(
                question -> question.item().endsWith("/question") ? Optional.of("   ") : unmoved(question));

        assertThat(asked("turn-2/reply").text())
                .contains("Learner: " + Situation.of(0, 2).in(study().society()));
    }

    private Question asked(String item) {
        return rehearsal.asked().stream()
                .filter(question ->
                        question.item().equals(item) && question.subject().equals("l01"))
                .findFirst()
                .orElseThrow();
    }

    private Study study() {
        return Study.of(TUNED, rehearsal.parameters());
    }

    private static Optional<String> unmoved(Question question) {
        if (question.item().startsWith("turn-")) {
            return Optional.of(question.item().endsWith("reply") ? "Bow a little." : "And then?");
        }
        return Optional.of(question.item().equals("satisfaction") ? "4" : "2");
    }

    private static EducationBenchmark with(Map<String, String> config) {
        return new EducationBenchmark(
                TestConfig.of(EvaluationConfig.class), TestConfig.with(EducationConfig.class, config));
    }
}
