package org.culturepark.processor.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sentences whose words only look like a pronoun, or whose pronoun is somebody else's, beside those of the speaker. */
class FirstPersonTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/filter/first-person.csv", numLinesToSkip = 1)
    void tellsTheSpeakersOwnSentences(String own, String sentence) {
        assertThat(FirstPerson.isIn(sentence)).isEqualTo(own.equals("yes"));
    }
}
