package org.culturepark.generator.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({"1,4,1,4", "1,4,3,2", "1,5,5,1", "1,5,2,4", "0,2,0,2", "1,10,5,6", "1,10,10,1"})
    void shouldMirrorACode(int lowest, int highest, int code, int mirrored) {
        assertThat(scale(lowest, highest).mirrored(code)).isEqualTo(OptionalInt.of(mirrored));
    }

    @ParameterizedTest
    @CsvSource({"1,5,3", "0,2,1"})
    void shouldHaveNoMirrorForTheMiddle(int lowest, int highest, int middle) {
        assertThat(scale(lowest, highest).mirrored(middle)).isEmpty();
    }

    @Test
    void shouldRejectAScaleOfOneAnswer() {
        assertThatThrownBy(() -> scale(1, 1)).hasMessageContaining("fewer than two");
    }

    private static Scale scale(int lowest, int highest) {
        return new Scale(
                "test",
                IntStream.rangeClosed(lowest, highest)
                        .mapToObj(code -> new Option(code, "answer " + code))
                        .toList());
    }

    @Test
    void shouldSortTheAnswersByCode() {
        Scale scale = new Scale("test", List.of(new Option(2, "b"), new Option(0, "a"), new Option(1, "m")));

        assertThat(scale.options()).extracting(Option::code).containsExactly(0, 1, 2);
    }
}
