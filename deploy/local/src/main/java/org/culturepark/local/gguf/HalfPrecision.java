package org.culturepark.local.gguf;

/** IEEE 754 numbers of 16 bits, which this version of Java has no conversion for. */
final class HalfPrecision {
    private static final int MANTISSA = 10;
    private static final int BIAS = 15;
    private static final int EXPONENTS = 0x1f;

    private HalfPrecision() {}

    /** Exact. */
    static float toFloat(short half) {
        int exponent = half >> MANTISSA & EXPONENTS;
        int mantissa = half & (1 << MANTISSA) - 1;
        float magnitude = exponent == 0
                ? Math.scalb((float) mantissa, 1 - BIAS - MANTISSA)
                : Math.scalb((float) (mantissa | 1 << MANTISSA), exponent - BIAS - MANTISSA);
        return half < 0 ? -magnitude : magnitude;
    }

    /** The nearest; for finite numbers of at least 0 that are small enough, as the scale of a block is. */
    static short ofScale(float scale) {
        int exponent = Math.max(Math.getExponent(scale), 1 - BIAS);
        int mantissa = Math.round(Math.scalb(scale, MANTISSA - exponent));
        // A mantissa that rounds up to the next power of two carries into the exponent, as it should.
        return (short) (mantissa + (exponent + BIAS - 1 << MANTISSA));
    }
}
