package org.culturepark.processor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.culturepark.processor.verification.Verdict.CONTRADICTS;
import static org.culturepark.processor.verification.Verdict.ENTAILS;
import static org.culturepark.processor.verification.Verdict.IRRELEVANT;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.culturepark.processor.verification.Verdict;
import org.junit.jupiter.api.Test;

/** Against scikit-learn and numpy: {@code src/test/python/statistics_reference.py} prints the values. */
class FormulasTest {
    private static final Offset<Double> FLOATS = within(1e-6);

    private static final List<float[]> ONES =
            List.of(new float[] {1, 0, 0}, new float[] {0.6f, 0.8f, 0}, new float[] {0, 0.6f, 0.8f}, new float[] {
                0.48f, 0.64f, 0.6f
            });
    private static final List<float[]> OTHERS =
            List.of(new float[] {0, 1, 0}, new float[] {0, 0, 1}, new float[] {0.8f, 0, 0.6f});

    @Test
    void shouldMeasureTheSpreadWithinAndBetween() {
        assertThat(Spread.within(ONES).orElseThrow()).isEqualTo(0.4626666666666666, FLOATS);
        assertThat(Spread.between(ONES, OTHERS).orElseThrow()).isEqualTo(0.5046666666666667, FLOATS);
        assertThat(Spread.within(ONES.subList(0, 1))).isEmpty();
        assertThat(Spread.between(ONES, List.of())).isEmpty();
    }

    @Test
    void shouldMeasureTheGainOverTheSeeds() {
        assertThat(Spread.gain(ONES, OTHERS).orElseThrow()).isEqualTo(0.42799999999999994, FLOATS);
        assertThat(Spread.gain(ONES, ONES).orElseThrow()).isEqualTo(0, FLOATS);
        assertThat(Spread.gain(ONES, List.of())).isEmpty();
    }

    @Test
    void shouldScoreDiversityAsVendiDoes() {
        assertThat(Spectrum.vendi(ONES)).isEqualTo(2.207965106604553, FLOATS);
        assertThat(Spectrum.vendi(Collections.nCopies(5, new float[] {0, 1, 0})))
                .isEqualTo(1, FLOATS);
        assertThat(Spectrum.vendi(OTHERS.subList(0, 2))).isEqualTo(2, FLOATS);
    }

    @Test
    void shouldFindThePrincipalComponents() {
        Spectrum components = Spectrum.centred(ONES);

        assertThat(components.share(0)).isEqualTo(0.77623167, FLOATS);
        assertThat(components.share(1)).isEqualTo(0.19736653, FLOATS);
        assertThat(Math.abs(components.along(ONES.get(0), 0))).isEqualTo(0.7427812264842532, FLOATS);
        assertThat(Math.abs(components.along(ONES.get(0), 1))).isEqualTo(0.24632052704663338, FLOATS);
        assertThat(Math.abs(components.along(ONES.get(2), 0))).isEqualTo(0.6673519261049297, FLOATS);
    }

    @Test
    void shouldMeasureAgreementAsCohenDoes() {
        List<Verdict> ones =
                List.of(ENTAILS, ENTAILS, CONTRADICTS, CONTRADICTS, IRRELEVANT, IRRELEVANT, ENTAILS, CONTRADICTS);
        List<Verdict> others =
                List.of(ENTAILS, ENTAILS, CONTRADICTS, IRRELEVANT, IRRELEVANT, IRRELEVANT, ENTAILS, ENTAILS);

        Agreement agreement = Agreement.of(ones, others).orElseThrow();

        assertThat(agreement.share()).isEqualTo(0.75);
        assertThat(agreement.kappa().orElseThrow()).isEqualTo(0.627906976744186, FLOATS);
        assertThat(Agreement.of(List.of(ENTAILS), List.of(ENTAILS))
                        .orElseThrow()
                        .kappa())
                .isEmpty();
        assertThat(Agreement.of(List.of(), List.of())).isEmpty();
    }

    /** Of six words, four are different; all three pairs are. */
    @Test
    void shouldCountDifferentWordsAndPairs() {
        List<String> texts = List.of("I work.", "I rest!", "You WORK");

        assertThat(Lexical.distinct(texts, 1).orElseThrow()).isEqualTo(4 / 6.0);
        assertThat(Lexical.distinct(texts, 2)).contains(1.0);
        assertThat(Lexical.distinct(texts, 3)).isEmpty();
    }

    /** Half as far from one another as from others. */
    @Test
    void shouldTellAPeopleThatIsOneOpinion() {
        List<CultureDistance> others = List.of(
                new CultureDistance(new UUID(0, 1), "Arabic", 0.6, 2),
                new CultureDistance(new UUID(0, 2), "German", 0.4, 3));

        assertThat(Stereotype.of(List.of(0.2, 0.3), others)).contains(new Stereotype(0.25, 0.5, 0.5));
        assertThat(Stereotype.of(List.of(), others)).isEmpty();
        assertThat(Stereotype.of(List.of(0.2), List.of())).isEmpty();
    }
}
