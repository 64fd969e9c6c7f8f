package org.culturepark.evaluator.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.culturepark.evaluator.answer.TextResource;
import org.junit.jupiter.api.Test;

class F1Test {

    /** The figures are scikit-learn's; src/test/python/macro_f1_reference.py writes them. */
    @Test
    void shouldEqualScikitLearnOnTwoHundredCases() throws IOException {
        Reference reference =
                new ObjectMapper().readValue(TextResource.read("moderation/macro-f1-reference.json"), Reference.class);

        assertThat(reference.cases()).hasSize(200).allSatisfy(example -> {
            ConfusionMatrix matrix = example.matrix();
            assertThat(F1.macro(matrix)).isCloseTo(example.macroF1(), within(1e-12));
            assertThat(F1.weighted(matrix)).isCloseTo(example.weightedF1(), within(1e-12));
            assertThat(F1.accuracy(matrix)).isCloseTo(example.accuracy(), within(1e-12));
        });
    }

    /** 4 hurtful: 2 hit, 1 called fine, 1 invalid; 4 fine: 3 hit, 1 called hurtful. F1 4/7 and 6/8. */
    @Test
    void shouldCountAnInvalidAnswerAsAMissAndAsNoFalsePositive() {
        ConfusionMatrix matrix = new ConfusionMatrix(List.of("hurtful", "fine"));
        List.of("hurtful", "hurtful", "fine").forEach(given -> matrix.add("hurtful", Optional.of(given)));
        matrix.add("hurtful", Optional.empty());
        List.of("fine", "fine", "fine", "hurtful").forEach(given -> matrix.add("fine", Optional.of(given)));

        assertThat(F1.macro(matrix)).isCloseTo((4 / 7.0 + 6 / 8.0) / 2, within(1e-12));
        assertThat(matrix.of("hurtful").recall()).isEqualTo(0.5);
        assertThat(matrix.of("hurtful").precision()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(matrix.table().columns()).containsExactly("gold", "hurtful", "fine", "INVALID");
        assertThat(matrix.table().rows())
                .containsExactly(List.of("hurtful", "2", "1", "1"), List.of("fine", "1", "3", "0"));
    }

    @Test
    void shouldRejectAGoldLabelThatIsNotDeclared() {
        ConfusionMatrix matrix = new ConfusionMatrix(List.of("hurtful", "fine"));

        assertThatThrownBy(() -> matrix.add("rude", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rude");
    }

    record Reference(String scikitLearn, List<Example> cases) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Example(List<String> labels, int[] gold, int[] given, double macroF1, double weightedF1, double accuracy) {
        ConfusionMatrix matrix() {
            ConfusionMatrix matrix = new ConfusionMatrix(labels);
            for (int row = 0; row < gold.length; row++) {
                matrix.add(
                        labels.get(gold[row]), given[row] < 0 ? Optional.empty() : Optional.of(labels.get(given[row])));
            }
            return matrix;
        }
    }
}
