package org.culturepark.trainer.gguf;

/** IEEE 754 binary16, which Java 17 cannot convert by itself. */
final class HalfFloat {
    private static final int EXPONENT_SHIFT = 13;
    private static final int BIAS_DIFFERENCE = (127 - 15) << 23;
    private static final int INFINITY = 0x7c00;
    private static final float SMALLEST = 0x1p-24f;

    private HalfFloat() {}

    static float toFloat(short half) {
        int magnitude = half & 0x7fff;
        int sign = (half & 0x8000) << 16;
        if (magnitude >= INFINITY) {
            return Float.intBitsToFloat(sign | 0x7f800000 | (magnitude & 0x3ff) << EXPONENT_SHIFT);
        }
        if (magnitude < 0x400) {
            float subnormal = magnitude * SMALLEST;
            return sign == 0 ? subnormal : -subnormal;
        }
        return Float.intBitsToFloat(sign | ((magnitude << EXPONENT_SHIFT) + BIAS_DIFFERENCE));
    }
}
