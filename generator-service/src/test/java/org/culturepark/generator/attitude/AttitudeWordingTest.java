package org.culturepark.generator.attitude;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.culturepark.generator.seed.Option;
import org.culturepark.generator.seed.Question;
import org.culturepark.generator.seed.QuestionForm;
import org.culturepark.generator.seed.Scale;
import org.culturepark.generator.seed.Survey;
import org.culturepark.generator.seed.SurveyLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttitudeWordingTest {
    private final Survey survey = new SurveyLibrary().get("wvs7");
    private final AttitudeWording wording = new AttitudeWording();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Q27  | 1  | More than anything, it has been an aim of my life that my parents can be proud of me.
            Q162 | 3  | In my daily life it matters whether I know about science.
            Q28  | 1  | I strongly agree that children are worse off when their mother has a paid job.
            Q28  | 3  | I disagree that children are worse off when their mother has a paid job.
            Q29  | 4  | I strongly disagree that, generally speaking, men are better suited than women to lead in politics.
            Q34  | 2  | I agree that when work is hard to find, employers should hire people of my country before immigrants.
            Q36  | 3  | I neither agree nor disagree that same-sex couples raise children as well as other couples do.
            Q37  | 5  | I strongly disagree that having children is something one owes to society.
            Q124 | 0  | I disagree that immigration to my country raises the level of crime.
            Q124 | 1  | I find it hard to say whether immigration to my country raises the level of crime.
            Q124 | 2  | I agree that immigration to my country raises the level of crime.
            Q132 | 1  | Robberies very often happen in my neighbourhood.
            Q136 | 3  | Drugs are rarely sold in the streets of my neighbourhood.
            Q158 | 1  | I completely disagree that thanks to science and technology our lives are becoming healthier, easier and more comfortable.
            Q160 | 5  | I am in two minds, but I disagree a little that we rely too much on science and too little on faith.
            Q160 | 10 | I completely agree that we rely too much on science and too little on faith.
            Q170 | 2  | I agree that my religion is the only acceptable one.
            Q196 | 1  | The government of my country definitely should have the right to watch people in public places with cameras.
            Q196 | 3  | The government of my country probably should not have the right to watch people in public places with cameras.
            Q224 | 4  | In my country's elections the votes are hardly ever counted fairly.
            Q233 | 2  | In my country's elections women quite often have the same chance as men to run for office.
            """)
    void shouldSayTheAnswerAsAPersonWould(String question, int code, String sentence) {
        assertThat(wording.attitude(survey.getQuestion(question), code)).isEqualTo(new Attitude(code, sentence));
    }

    @ParameterizedTest
    @CsvSource({"Q28,1,4", "Q28,3,2", "Q37,2,4", "Q124,0,2", "Q158,3,8", "Q196,1,4", "Q224,3,2", "Q132,4,1"})
    void shouldMirrorTheAnswer(String id, int code, int mirrored) {
        Question question = survey.getQuestion(id);

        assertThat(wording.opposite(question, code)).contains(wording.attitude(question, mirrored));
    }

    @ParameterizedTest
    @CsvSource({"Q37,3", "Q124,1"})
    void shouldKnowNoOppositeOfAMiddleAnswer(String question, int code) {
        assertThat(wording.opposite(survey.getQuestion(question), code)).isEmpty();
    }

    @Test
    void shouldHaveWordsOfItsOwnForEveryAnswerOfTheSurvey() {
        assertThat(survey.questions())
                .allSatisfy(question -> assertThat(question.scale().options())
                        .extracting(option ->
                                wording.attitude(question, option.code()).sentence())
                        .doesNotHaveDuplicates()
                        .allMatch(sentence -> !sentence.contains("{") && !sentence.startsWith("Asked ")));
    }

    @Test
    void shouldQuoteTheAnswerWhereNobodyWroteWordsForTheScale() {
        Scale scale = new Scale("colour2", List.of(new Option(1, "red"), new Option(2, "blue")));
        Question question =
                new Question("X1", "colour", QuestionForm.QUESTION, "Which do you like?", scale, Optional.empty());

        assertThat(wording.attitude(question, 2).sentence())
                .isEqualTo("Asked \"Which do you like?\", my answer is \"blue\".");
    }
}
