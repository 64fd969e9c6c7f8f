package org.culturepark.processor.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void splitsSpeechIntoSentences() {
        assertThat(Sentences.of("I work hard. My parents are proud!  Are yours?"))
                .containsExactly("I work hard.", "My parents are proud!", "Are yours?");
    }

    @Test
    void doesNotSplitAfterAnAbbreviation() {
        assertThat(Sentences.of("I asked Dr. Kim about it. He agreed with J. Park."))
                .containsExactly("I asked Dr. Kim about it.", "He agreed with J. Park.");
    }

    @Test
    void putsASentenceOnOneLineWithoutControlCharacters() {
        assertThat(Sentences.of("I think\n\tthat\u0000 it\u200b  matters."))
                .containsExactly("I think that it matters.");
    }

    @Test
    void findsNothingInBlankSpeech() {
        assertThat(Sentences.of(" \n ")).isEmpty();
    }
}
