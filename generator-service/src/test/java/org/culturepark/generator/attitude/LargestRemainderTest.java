package org.culturepark.generator.attitude;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LargestRemainderTest {
    static Stream<Arguments> apportionments() {
        return Stream.of(
                // The textbook example of Hamilton's method: votes 47, 16, 15.8, 12, 6.1, 3.1 for ten seats
                Arguments.of(
                        Map.of(1, 47.0, 2, 16.0, 3, 15.8, 4, 12.0, 5, 6.1, 6, 3.1),
                        10,
                        Map.of(1, 5, 2, 2, 3, 1, 4, 1, 5, 1, 6, 0)),
                Arguments.of(Map.of(1, 0.1, 2, 0.9), 30, Map.of(1, 3, 2, 27)),
                Arguments.of(Map.of(1, 0.5, 2, 0.5), 1, Map.of(1, 1, 2, 0)),
                Arguments.of(Map.of(1, 0.4, 2, 0.6), 1, Map.of(1, 0, 2, 1)),
                Arguments.of(Map.of(1, 0.0, 2, 1.0), 4, Map.of(1, 0, 2, 4)),
                Arguments.of(Map.of(1, 0.8766, 2, 0.1115, 3, 0.0102, 4, 0.0017), 10, Map.of(1, 9, 2, 1, 3, 0, 4, 0)),
                Arguments.of(Map.of(1, 0.3, 2, 0.7), 0, Map.of(1, 0, 2, 0)));
    }

    @ParameterizedTest
    @MethodSource("apportionments")
    void shouldGiveWhatIsLeftToTheLargestRemainders(
            Map<Integer, Double> shares, int total, Map<Integer, Integer> units) {
        assertThat(LargestRemainder.apportion(new TreeMap<>(shares), total)).isEqualTo(units);
    }
}
