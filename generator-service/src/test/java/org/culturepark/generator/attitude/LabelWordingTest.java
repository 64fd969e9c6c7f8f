package org.culturepark.generator.attitude;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.culturepark.generator.seed.Option;
import org.culturepark.generator.seed.Question;
import org.culturepark.generator.seed.QuestionForm;
import org.culturepark.generator.seed.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelWordingTest {
    private final AttitudeWording wording = new AttitudeWording();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Completely agree           | Asked "How is it?", I say that I completely agree.
            Neither agree nor disagree | Asked "How is it?", I say that I neither agree nor disagree.
            Strongly support           | Asked "How is it?", I say that I strongly support it.
            Disapprove                 | Asked "How is it?", I say that I disapprove.
            Trust completely           | Asked "How is it?", I say that I trust completely.
            Very important             | Asked "How is it?", I say that it is very important to me.
            Not at all important       | Asked "How is it?", I say that it is not at all important to me.
            A great deal of confidence | Asked "How is it?", I say that I have a great deal of confidence.
            No confidence at all       | Asked "How is it?", I say that I have no confidence at all.
            Very satisfied             | Asked "How is it?", I say that I am very satisfied.
            Not too worried            | Asked "How is it?", I say that I am not too worried.
            Somewhat likely            | Asked "How is it?", I say that it is somewhat likely.
            Mostly unfavorable         | Asked "How is it?", I say that my view is mostly unfavorable.
            Very good                  | Asked "How is it?", I say that it is very good.
            Never justifiable          | Asked "How is it?", I say that it is never justifiable.
            Several times a week       | Asked "How is it?", I say: several times a week.
            Never                      | Asked "How is it?", I say: never.
            A great deal               | Asked "How is it?", I say: a great deal.
            Not too much               | Asked "How is it?", I say: not too much.
            Yes                        | Asked "How is it?", I say yes.
            Probably no                | Asked "How is it?", I say probably no.
            7                          | Asked "How is it?", I say 7 on a scale from 7 to other.
            The United Nations         | Asked "How is it?", my answer is "The United Nations".
            """)
    void shouldAnswerAQuestionAsAPersonWould(String label, String sentence) {
        assertThat(said(QuestionForm.QUESTION, "How is it?", label)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Somewhat agree      | I somewhat agree that rain is nice in my country.
            Disagree strongly   | I disagree strongly that rain is nice in my country.
            Very important      | It is very important to me that rain is nice in my country.
            Unlikely            | It is unlikely that rain is nice in my country.
            Mostly true         | It is mostly true that rain is nice in my country.
            Very satisfied      | About the statement "Rain is nice in this country" I say that I am very satisfied.
            A lot of confidence | About the statement "Rain is nice in this country" I say that I have a lot of confidence.
            Often               | About the statement "Rain is nice in this country" I say: often.
            Yes                 | About the statement "Rain is nice in this country" I say yes.
            Blue                | About the statement "Rain is nice in this country" I say: "Blue".
            """)
    void shouldStandToAStatementAsAPersonWould(String label, String sentence) {
        assertThat(said(QuestionForm.STATEMENT, "Rain is nice in this country", label))
                .isEqualTo(sentence);
    }

    @Test
    void shouldNameTheEndsOfAScaleOfNumbers() {
        Question question =
                question(QuestionForm.QUESTION, "How is it?", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10");

        assertThat(wording.attitude(question, 7).sentence())
                .isEqualTo("Asked \"How is it?\", I say 7 on a scale from 1 to 10.");
        assertThat(wording.opposite(question, 7)).contains(wording.attitude(question, 4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Very good, Somewhat good, Somewhat bad, Very bad        | true
            Strongly agree, Agree, Disagree, Strongly disagree      | true
            Yes, No                                                 | true
            Democracy, A strong economy                             | true
            1, 2, 3, 4, 5                                           | true
            The United States, China, The European Union            | false
            Communist Party, Liberal Party, Green Party, No party   | false
            """)
    void shouldKnowAScaleFromAChoice(String labels, boolean graded) {
        assertThat(LabelWording.isGraded(options(labels.split(", ")))).isEqualTo(graded);
    }

    @Test
    void shouldKnowNoOppositeAmongChoices() {
        Question question = question(QuestionForm.QUESTION, "Who leads?", "The United States", "China", "Japan");

        assertThat(wording.opposite(question, 1)).isEmpty();
    }

    private String said(QuestionForm form, String text, String label) {
        return wording.attitude(question(form, text, label, "Other"), 1).sentence();
    }

    private static Question question(QuestionForm form, String text, String... labels) {
        List<Option> options = options(labels);
        Scale scale = new Scale("import/T", options, LabelWording.isGraded(options));
        return new Question("T", "test", form, text, scale, Optional.empty());
    }

    private static List<Option> options(String... labels) {
        List<String> all = Arrays.asList(labels);
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Option(i + 1, all.get(i)))
                .toList();
    }
}
