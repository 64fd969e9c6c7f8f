package org.culturepark.generator.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.culturepark.generator.importing.ImportWarning.Kind;
import org.culturepark.generator.seed.AnswerDistribution;
import org.culturepark.generator.seed.Option;
import org.culturepark.generator.seed.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PewReaderTest {
    private static final String HEADER = "question,selections,options,source\n";
    private static final String PRINTED = HEADER + """
            "Is the economy good or bad?","defaultdict(<class 'list'>, {'S. Korea': [0.1, 0.5, 0.3, 0.1], 'Germany (Non-national sample)': [0.25, 0.25, 0.5, 0.0], \\"Côte d'Ivoire\\": [0.2, 0.2, 0.2, 0.4]})","['Very good', 'Somewhat good', \\"It's bad\\", 'DK/Refused']",GAS
            """.replace("\\\"", "\"\"");
    private static final String JSON = HEADER + """
            Is it?,"{""Britain"": [0.6, 0.4], ""Kenya"": [1.0, 0]}","[""Yes"", ""No""]",GAS
            """;

    @Test
    void shouldReadWhatPythonPrints() {
        ReadSurvey survey = ReadSurvey.pew(PRINTED);

        assertThat(survey.questions()).extracting(Question::id).containsExactly("GAS-1");
        assertThat(survey.questions().get(0).scale().options())
                .containsExactly(new Option(1, "Very good"), new Option(2, "Somewhat good"), new Option(3, "It's bad"));
        assertThat(survey.answers()).extracting(AnswerDistribution::country).containsExactly("KOR", "DEU", "CIV");
    }

    @Test
    void shouldTakeDontKnowForNoAnswerAndScaleTheOthers() {
        AnswerDistribution korea = ReadSurvey.pew(PRINTED).of("GAS-1", "KOR");

        assertThat(korea.missingShare()).isCloseTo(0.1, within(1e-12));
        assertThat(korea.shares().get(2)).isCloseTo(0.5 / 0.9, within(1e-12));
        assertThat(korea.shares()).hasSize(3);
    }

    @Test
    void shouldNotKnowHowManyWereAsked() {
        AnswerDistribution korea = ReadSurvey.pew(PRINTED).of("GAS-1", "KOR");

        assertThat(korea.asked()).isTrue();
        assertThat(korea.respondents()).isEmpty();
        assertThat(korea.validAnswers()).isEmpty();
    }

    @Test
    void shouldKeepTheNameOfASampleThatIsNotNational() {
        ReadSurvey survey = ReadSurvey.pew(PRINTED);

        assertThat(survey.of("GAS-1", "DEU").sample()).hasValue("Germany (Non-national sample)");
        assertThat(survey.of("GAS-1", "KOR").sample()).isEmpty();
        assertThat(survey.warnings())
                .extracting(ImportWarning::kind, ImportWarning::subject)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.SAMPLE_NOTE, "Germany (Non-national sample)"));
    }

    @Test
    void shouldReadJson() {
        ReadSurvey survey = ReadSurvey.pew(JSON);

        assertThat(survey.of("GAS-1", "GBR").shares()).containsEntry(1, 0.6);
        assertThat(survey.of("GAS-1", "KEN").shares()).containsEntry(2, 0.0);
        assertThat(survey.questions().get(0).scale().graded()).isTrue();
    }

    @Test
    void shouldPreferTheNationalSampleOfACountry() {
        String file = JSON.replace("Britain", "India (Old national sample)")
                .replace("Kenya", "India (Current national sample)");

        ReadSurvey survey = ReadSurvey.pew(file);

        assertThat(survey.answers()).hasSize(1);
        assertThat(survey.of("GAS-1", "IND").sample()).hasValue("India (Current national sample)");
        assertThat(survey.warnings()).extracting(ImportWarning::kind).contains(Kind.OTHER_SAMPLE);
    }

    @Test
    void shouldTakeEmptySharesForNotAsked() {
        ReadSurvey survey = ReadSurvey.pew(JSON.replace("[0.6, 0.4]", "[]").replace("[1.0, 0]", "[0.0, 0.0]"));

        assertThat(survey.answers()).hasSize(2).noneMatch(AnswerDistribution::asked);
    }

    @Test
    void shouldKeepBothOfTwoQuestionsInTheSameWords() {
        ReadSurvey survey = ReadSurvey.pew(JSON + JSON.substring(HEADER.length()));

        assertThat(survey.questions()).extracting(Question::id).containsExactly("GAS-1", "GAS-2");
        assertThat(survey.warnings()).extracting(ImportWarning::kind).containsExactly(Kind.ASKED_AGAIN);
    }

    @Test
    void shouldLeaveOutWhatOffersNoChoiceAndWhereNobodyKnowsTheCountry() {
        ReadSurvey survey = ReadSurvey.pew(JSON.replace("[\"\"Yes\"\", \"\"No\"\"]", "[\"\"Yes\"\", \"\"Refused\"\"]")
                + JSON.substring(HEADER.length()).replace("Kenya", "Atlantis"));

        assertThat(survey.questions()).extracting(Question::id).containsExactly("GAS-2");
        assertThat(survey.answers()).extracting(AnswerDistribution::country).containsExactly("GBR");
        assertThat(survey.warnings())
                .extracting(ImportWarning::kind)
                .contains(Kind.SKIPPED_QUESTION, Kind.UNKNOWN_COUNTRY);
    }

    @Test
    void shouldReadNumbersAsLabels() {
        ReadSurvey survey = ReadSurvey.pew(JSON.replace("[\"\"Yes\"\", \"\"No\"\"]", "[1.0, 2.0]"));

        assertThat(survey.questions().get(0).scale().options())
                .isEqualTo(List.of(new Option(1, "1"), new Option(2, "2")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S. Korea                        | KOR
            South Korea                     | KOR
            Palest. ter.                    | PSE
            Czech Rep.                      | CZE
            Taiwan ROC                      | TWN
            Bosnia Herzegovina              | BIH
            S. Africa (Non-national sample) | ZAF
            Hong Kong SAR                   | HKG
            Macau SAR                       | MAC
            Ivory Coast                     | CIV
            Northern Ireland                | NIR
            Vietnam                         | VNM
            Turkey                          | TUR
            Puerto Rico                     | PRI
            Russia                          | RUS
            Tanzania                        | TZA
            Myanmar                         | MMR
            Kyrgyzstan                      | KGZ
            """)
    void shouldKnowCountriesAsPewWritesThem(String name, String code) {
        assertThat(CountryNames.find(name)).contains(code);
    }
}
