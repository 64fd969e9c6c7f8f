package org.culturepark.generator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtteranceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            I think so. My mother did as | I think so.
            I paid 3.50 for it. And then | I paid 3.50 for it.
            She said "never again." So   | She said "never again."
            Really?! (I am sure.) But    | Really?! (I am sure.)
            No sentence ends here and    | No sentence ends here and
            One whole sentence.          | One whole sentence.
            我同意。我的父母为我骄傲，我   | 我同意。
            আমি একমত। কারণ আমার মা       | আমি একমত।
            """)
    void shouldKeepACutAnswerToItsLastWholeSentence(String answer, String kept) {
        assertThat(Utterance.of(answer, "Minji", true)).isEqualTo(new Utterance(kept, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Minji: I think so.        | I think so.
            **Minji:** I think so.    | I think so.
            Minji says: I think so.   | I think so.
            "I think so."             | I think so.
            Minji: "I think so."      | I think so.
            "Yes" and "no" are both " | "Yes" and "no" are both "
            Emily is right.           | Emily is right.
            Minji:                    | Minji:
            I think so. My mother did | I think so. My mother did
            """)
    void shouldKeepTheSpeechOnly(String answer, String kept) {
        assertThat(Utterance.of(answer, "Minji", false)).isEqualTo(new Utterance(kept, false));
    }
}
