package org.culturepark.generator.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.culturepark.generator.attitude.AttitudeWording;
import org.culturepark.generator.seed.AnswerDistribution;
import org.culturepark.generator.seed.Question;
import org.culturepark.generator.seed.QuestionForm;
import org.junit.jupiter.api.Test;

class OwnReaderTest {
    @Test
    void shouldReadTheExampleOfTheApisDescription() {
        ReadSurvey survey = ReadSurvey.own(ImportDescription.EXAMPLE);

        Question question = survey.questions().get(0);
        assertThat(question.topic()).isEqualTo("food");
        assertThat(question.form()).isEqualTo(QuestionForm.QUESTION);
        assertThat(question.text()).isEqualTo("How often do you cook at home?");
        assertThat(question.scale().label(2)).isEqualTo("now and then");
        assertThat(question.sentences())
                .isEqualTo(Map.of(
                        1, "I cook at home every day.", 2, "I cook at home now and then.", 3, "I never cook at home."));
        AnswerDistribution korea = survey.of("T1", "KOR");
        assertThat(korea.respondents()).hasValue(1000);
        assertThat(korea.validAnswers()).hasValue(980);
        assertThat(korea.shares().get(1)).isCloseTo(310 / 980.0, within(1e-12));
        assertThat(survey.of("T1", "DEU").shares()).containsEntry(3, 0.1);
    }

    @Test
    void shouldSayAnAnswerInTheSurveysOwnWords() {
        Question question =
                ReadSurvey.own(ImportDescription.EXAMPLE).questions().get(0);

        assertThat(new AttitudeWording().attitude(question, 3).sentence()).isEqualTo("I never cook at home.");
    }

    @Test
    void shouldReadSharesWithoutInventingPeople() {
        ReadSurvey survey = ReadSurvey.own("""
                question;form;text;code;label;country;share
                A;statement;Rain is nice;0;disagree;South Korea;0,25
                A;;;1;agree;South Korea;0,5
                A;;;-1;;South Korea;0,25
                """);

        AnswerDistribution korea = survey.of("A", "KOR");
        assertThat(korea.validAnswers()).isEmpty();
        assertThat(korea.missingShare()).isCloseTo(0.25, within(1e-12));
        assertThat(korea.shares().get(1)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(survey.questions().get(0).topic()).isEqualTo("general");
    }

    @Test
    void shouldTakeAQuestionForNotAskedWhereNobodyAnswered() {
        ReadSurvey survey = ReadSurvey.own("""
                question,text,code,label,country,count
                A,Is it?,1,yes,KOR,5
                A,Is it?,2,no,KOR,5
                A,,1,,DEU,0
                A,,-1,,DEU,10
                """);

        assertThat(survey.of("A", "DEU").asked()).isFalse();
        assertThat(survey.of("A", "DEU").respondents()).hasValue(10);
    }
}
