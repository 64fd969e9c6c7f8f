package org.culturepark.evaluator.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LabelParserTest {
    private static final Map<String, LabelParser> PARSERS = Map.of(
            "moderation", new LabelParser(List.of(new Option("hurtful", "hurtful"), new Option("fine", "fine"))),
            "importance5",
                    new LabelParser(List.of(
                            new Option("1", "of utmost importance"),
                            new Option("2", "very important"),
                            new Option("3", "of moderate importance"),
                            new Option("4", "of little importance"),
                            new Option("5", "of very little or no importance"))),
            "choice",
                    new LabelParser(List.of(
                            new Option("yes", "yes, always"),
                            new Option("no", "no, never"),
                            new Option("cannot", "I cannot tell"))));

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @MethodSource("truthTable")
    void shouldReadAsInTheTruthTable(String options, String answer, String expected) {
        Reading reading = PARSERS.get(options).read(answer);

        assertThat(reading.code().orElse(reading.outcome().name())).isEqualTo(expected);
    }

    static Stream<Arguments> truthTable() {
        List<NamedCsvRecord> rows = TextResource.csv("answer-truth-table.csv");
        return rows.stream()
                .map(row -> Arguments.of(row.getField("options"), row.getField("answer"), row.getField("reading")));
    }

    @Test
    void shouldRejectAQuestionWithoutOptions() {
        assertThatThrownBy(() -> new LabelParser(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldTellWordsFromSilenceAndRefusal() {
        assertThat(OpenAnswer.read("Bring fruit.").outcome()).isEqualTo(Outcome.VALID);
        assertThat(OpenAnswer.read(" \n ").outcome()).isEqualTo(Outcome.INVALID);
        assertThat(OpenAnswer.read("I'm sorry, I can't.").outcome()).isEqualTo(Outcome.REFUSED);
    }
}
