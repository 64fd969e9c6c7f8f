package org.culturepark.local.gguf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfPrecisionTest {
    /** Pairs as {@code numpy.float16} has them: {@code numpy.float16(x).view(numpy.uint16)}. */
    @ParameterizedTest
    @CsvSource({
        "0x0000, 0",
        "0x0001, 5.9604645e-8",
        "0x03ff, 6.097555e-5",
        "0x0400, 6.103515625e-5",
        "0x2e66, 0.099975586",
        "0x3c00, 1",
        "0x7bff, 65504"
    })
    void shouldAgreeWithNumpy(int bits, float value) {
        assertThat(HalfPrecision.toFloat((short) bits)).isEqualTo(value);
        assertThat(HalfPrecision.ofScale(value)).isEqualTo((short) bits);
    }

    @ParameterizedTest
    @CsvSource({"0x8001, -5.9604645e-8", "0xbc00, -1", "0xae66, -0.099975586"})
    void shouldReadNegativeNumbers(int bits, float value) {
        assertThat(HalfPrecision.toFloat((short) bits)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0x2e66", "0.99999, 0x3c00", "0.00012206, 0x0800", "3e-9, 0"})
    void shouldRoundToNearest(float value, int bits) {
        assertThat(HalfPrecision.ofScale(value)).isEqualTo((short) bits);
    }
}
