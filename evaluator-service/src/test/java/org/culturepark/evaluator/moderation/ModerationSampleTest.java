package org.culturepark.evaluator.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.culturepark.evaluator.labelled.Draw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModerationSampleTest {
    private final ModerationSample sample = ModerationSample.builtIn();

    @ParameterizedTest
    @ValueSource(strings = {"Arabic", "Bengali", "Chinese", "German", "Korean", "Portuguese", "Spanish", "Turkish"})
    void shouldHoldFortyDifferentSentencesOfACultureHalfOfThemHurtful(String culture) {
        List<LabelledText> texts = sample.of(culture);

        assertThat(texts)
                .hasSize(40)
                .extracting(LabelledText::text)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(texts).filteredOn(text -> text.label().equals("hurtful")).hasSize(20);
        assertThat(texts).extracting(LabelledText::label).isSubsetOf(ModerationSample.LABELS);
    }

    @Test
    void shouldNotBeSortedByLabel() {
        List<String> head =
                sample.of("Korean").stream().limit(12).map(LabelledText::label).toList();

        assertThat(head).contains("hurtful", "fine");
    }

    @Test
    void shouldDrawEvenlyAndNeverTheHead() {
        List<LabelledText> drawn = draw("Korean", 10, 13);

        assertThat(drawn).hasSize(10).isEqualTo(draw("Korean", 10, 13));
        assertThat(drawn).filteredOn(text -> text.label().equals("fine")).hasSize(5);
        assertThat(drawn).isNotEqualTo(sample.of("Korean").subList(0, 10));
        assertThat(draw("Korean", 10, 14)).isNotEqualTo(drawn);
    }

    @Test
    void shouldDrawAllThatThereAreAtMost() {
        assertThat(draw("Korean", 1000, 13)).isEqualTo(sample.of("Korean"));
        assertThat(draw("Klingon", 10, 13)).isEmpty();
    }

    private List<LabelledText> draw(String culture, int rows, long seed) {
        return Draw.of(sample.of(culture), LabelledText::label, rows, seed);
    }
}
