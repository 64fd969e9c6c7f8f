package org.culturepark.generator.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.culturepark.generator.importing.ImportWarning.Kind;
import org.culturepark.generator.seed.AnswerDistribution;
import org.culturepark.generator.seed.Question;
import org.junit.jupiter.api.Test;

class WvsReaderTest {
    private static final String FILE = """
            D_INTERVIEW,B_COUNTRY_ALPHA,W_WEIGHT,Q27,Q33,Q999
            1,KOR,2.0,1,2,5
            2,KOR,1.0,1,-2,5
            3,KOR,1.0,3,3,5
            4,DEU,0.5,9,,5
            5,DEU,0.5,-1,4,5
            """;

    @Test
    void shouldCountRespondents() {
        AnswerDistribution korea = ReadSurvey.wvs(FILE).of("Q27", "KOR");

        assertThat(korea.respondents()).hasValue(3);
        assertThat(korea.validAnswers()).hasValue(3);
        assertThat(korea.shares().get(1)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(korea.shares()).containsEntry(2, 0.0);
    }

    @Test
    void shouldWeighRespondentsWhereAsked() {
        AnswerDistribution korea = ReadSurvey.weightedWvs(FILE).of("Q27", "KOR");

        assertThat(korea.validAnswers()).hasValue(3);
        assertThat(korea.shares().get(1)).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void shouldTakeNegativeCodesAndEmptyCellsForMissing() {
        ReadSurvey survey = ReadSurvey.wvs(FILE);

        assertThat(survey.of("Q33", "KOR").validAnswers()).hasValue(2);
        assertThat(survey.of("Q33", "KOR").missingShare()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(survey.of("Q27", "DEU").asked()).isFalse();
        assertThat(survey.of("Q33", "DEU").validAnswers()).hasValue(1);
    }

    @Test
    void shouldReportCodesThatTheScaleDoesNotHaveAndQuestionsThatNobodyKnows() {
        assertThat(ReadSurvey.wvs(FILE).warnings())
                .extracting(ImportWarning::kind, ImportWarning::subject, ImportWarning::count, ImportWarning::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.SKIPPED_COLUMN, "Q999", 1L, 1L),
                        org.assertj.core.groups.Tuple.tuple(Kind.OUT_OF_SCALE, "Q27", 1L, 5L));
    }

    @Test
    void shouldReadSemicolonsDecimalCommasAndAByteOrderMark() {
        String file = "\uFEFF" + FILE.replace(',', ';').replace('.', ',');

        ReadSurvey survey = ReadSurvey.read(file.getBytes(UTF_8), ReadSurvey.wvsReader(true));

        assertThat(survey.of("Q27", "KOR").shares().get(1)).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void shouldTakeTheKnownQuestionsInTheirOrder() {
        assertThat(ReadSurvey.wvs(FILE).questions()).extracting(Question::id).isEqualTo(List.of("Q27", "Q33"));
    }

    @Test
    void shouldLetAThreePointFormBeSeen() {
        String file = """
                B_COUNTRY_ALPHA,Q33
                BRA,2
                BRA,3
                BRA,4
                """;

        assertThat(ReadSurvey.wvs(file).of("Q33", "BRA").threePointForm()).isTrue();
    }
}
