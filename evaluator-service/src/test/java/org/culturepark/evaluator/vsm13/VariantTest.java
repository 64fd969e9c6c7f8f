package org.culturepark.evaluator.vsm13;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.culturepark.evaluator.answer.OptionWeights;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.benchmark.EvaluationConfig;
import org.culturepark.evaluator.benchmark.Parameters;
import org.culturepark.evaluator.benchmark.Question;
import org.culturepark.evaluator.benchmark.Rehearsal;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.benchmark.TestConfig;
import org.junit.jupiter.api.Test;

/** Items put in several ways, in other words, or read from probabilities. */
class VariantTest {
    private static final Candidate KOREAN = Candidate.untuned("some-model", "Korean");

    private final Vsm13Benchmark benchmark = new Vsm13Benchmark(
            TestConfig.with(EvaluationConfig.class, Map.of("culturepark.evaluation.personas", "3")),
            TestConfig.with(Vsm13Config.class, Map.of("culturepark.vsm13.permutations", "4")),
            new NoWordings());
    private final Rehearsal rehearsal = Rehearsal.of(benchmark, KOREAN);

    @Test
    void shouldPutEveryItemInEveryWay() {
        rehearsal.answeredBy(question -> Optional.of("3"));

        assertThat(rehearsal.asked())
                .hasSize(24 * 3 * 4)
                .extracting(Question::key)
                .doesNotHaveDuplicates();
        assertThat(rehearsal.asked()).extracting(Question::item).contains("m07", "m07~reversed", "m07~other-words");
    }

    /** Whoever means an option names it wherever it stands. */
    @Test
    void shouldCountReversedOptionsAsTheyAreMeant() {
        Result result = rehearsal.scored(
                rehearsal.answeredBy(question -> Optional.of(question.item().contains("reversed") ? "5" : "1")));

        assertThat(result.figures().get("m07")).contains(1.0);
        assertThat(result.figures().get("movedByWording")).contains(0.0);
    }

    @Test
    void shouldShowHowFarTheOrderOfTheOptionsMovesAModelThatTakesTheFirst() {
        Result result = rehearsal.scored(rehearsal.answeredBy(question ->
                Optional.of(Integer.parseInt(question.item().substring(1, 3)) % 2 == 0 ? "1" : "3")));

        assertThat(result.figures().get("m08")).contains(3.0);
        assertThat(result.figures().get("movedByWording").orElseThrow()).isPositive();
    }

    @Test
    void shouldTakeAWordingFromAFile() {
        Questionnaire official = Questionnaire.fromFile(file(24));

        assertThat(official.item("m07").text()).isEqualTo("문항 7");
        assertThat(official.item("m07").parser().read("매우 중요").code()).contains("2");
        assertThat(official.hash()).isNotEqualTo(Questionnaire.builtIn().hash());
    }

    @Test
    void shouldRefuseAFileThatIsNotOfThe24Items() {
        assertThatThrownBy(() -> Questionnaire.fromFile(file(23))).hasMessageContaining("items 1 to 24");
        assertThatThrownBy(() -> Questionnaire.fromFile("item,text,1,2,3,4,5\n1,What?,a,b,c,d,d\n"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("five different labels");
    }

    @Test
    void shouldReadProbabilitiesOfTheOptionsTokens() {
        Item item = Questionnaire.builtIn().item("m07");
        Map<String, Double> tokens = Map.of("2", 0.3, " 2", 0.1, "4", 0.4, "The", 0.2);

        Map<String, Double> weights = OptionWeights.of("The", tokens, item.options(), item.parser());

        assertThat(weights.get("2")).isCloseTo(0.5, within(1e-12));
        assertThat(weights.get("4")).isCloseTo(0.5, within(1e-12));
        assertThat(OptionWeights.of("The", Map.of("The", 0.99), item.options(), item.parser()))
                .isEmpty();
    }

    @Test
    void shouldKeepParametersThatSayTheSame() {
        Parameters parameters = rehearsal.parameters();

        assertThat(parameters.find("permutations")).contains("4");
        assertThat(parameters.find("topTokens")).isEmpty();
    }

    private static String file(int items) {
        List<String> labels = List.of("가장 중요", "매우 중요", "중요", "조금 중요", "중요하지 않음");
        return IntStream.rangeClosed(1, items)
                .mapToObj(item -> item + ",문항 " + item + "," + String.join(",", labels))
                .collect(Collectors.joining("\n", "item,text,1,2,3,4,5\n", "\n"));
    }
}
