package org.culturepark.processor.separation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordRunsTest {
    /** Reference values: {@code mmh3.hash64(run, 0, x64arch=True)[0]} of PyPI's mmh3 5.3.1. */
    @Test
    void hashesAsTheReferenceDoes() {
        assertThat(WordRuns.hashes("The quick brown fox jumps over", 5).boxed())
                .containsExactly(-8021809227623877619L, 6008151243046135330L);
    }

    @Test
    void takesAShortTextForOneRunWhateverItsCaseAndMarks() {
        assertThat(WordRuns.hashes("Doing a FAVOUR!", 5).boxed())
                .hasSize(1)
                .containsExactlyElementsOf(
                        WordRuns.hashes("doing a favour", 5).boxed().toList());
        assertThat(WordRuns.hashes("?!", 5)).isEmpty();
    }
}
