package org.culturepark.evaluator.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "42|42",
                "42.|42",
                "The answer is 42.|42",
                "17 + 25 = 42|42",
                "$1,250|1250",
                "1,250 coins|1250",
                "3.50|3.5",
                "0,5|0.5",
                "-7|-7",
                "٤٢|42",
                "It takes 6 hours and 20 minutes|INVALID",
                "either 4 or 5|INVALID",
                "many|INVALID",
                "I'm sorry, I cannot help with that.|REFUSED"
            })
    void shouldReadTheOneNumber(String answer, String expected) {
        Reading reading = NumberParser.read(answer);

        assertThat(reading.code().orElseGet(() -> reading.outcome().name())).isEqualTo(expected);
    }
}
