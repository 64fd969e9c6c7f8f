package org.culturepark.processor.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.culturepark.processor.verification.Verdict.CONTRADICTS;
import static org.culturepark.processor.verification.Verdict.ENTAILS;
import static org.culturepark.processor.verification.Verdict.IRRELEVANT;
import static org.culturepark.processor.verification.Verdict.NOT_DECIDABLE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QualityTest {
    /**
     * F1 as {@code sklearn.metrics.f1_score(right, given, labels=[...], average=None)} gives it for these lists:
     * 2/3, 1/2, 2/3.
     */
    @Test
    void countsAsScikitLearnDoes() {
        List<Verdict> right = List.of(ENTAILS, ENTAILS, ENTAILS, CONTRADICTS, CONTRADICTS, IRRELEVANT, IRRELEVANT);
        List<Verdict> given = List.of(ENTAILS, ENTAILS, CONTRADICTS, CONTRADICTS, ENTAILS, IRRELEVANT, NOT_DECIDABLE);

        Quality quality = Quality.of(right, given);

        assertThat(quality.accuracy()).isEqualTo(4.0 / 7, within(1e-9));
        assertThat(quality.decided()).isEqualTo(6.0 / 7, within(1e-9));
        assertThat(quality.keptPrecision().orElseThrow()).isEqualTo(2.0 / 3, within(1e-9));
        assertThat(quality.f1().get(ENTAILS)).isEqualTo(2.0 / 3, within(1e-9));
        assertThat(quality.f1().get(CONTRADICTS)).isEqualTo(0.5, within(1e-9));
        assertThat(quality.f1().get(IRRELEVANT)).isEqualTo(2.0 / 3, within(1e-9));
        assertThat(quality.confusion().get(IRRELEVANT)).isEqualTo(Map.of(IRRELEVANT, 1, NOT_DECIDABLE, 1));
    }
}
