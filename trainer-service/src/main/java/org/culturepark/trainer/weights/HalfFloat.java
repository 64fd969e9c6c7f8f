package org.culturepark.trainer.weights;

/** IEEE 754 binary16, which Java 17 cannot convert by itself. */
public final class HalfFloat {
    private static final int EXPONENT_SHIFT = 13;
    private static final int BIAS_DIFFERENCE = (127 - 15) << 23;
    private static final int INFINITY = 0x7c00;
    private static final float SMALLEST = 0x1p-24f;
    private static final float SMALLEST_NORMAL = 0x1p-14f;
    private static final float OVERFLOW = 65520;

    private HalfFloat() {}

    public static float toFloat(short half) {
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

    /** The nearest, halfway cases to the even one, as IEEE 754 has it. */
    public static short fromFloat(float value) {
        int bits = Float.floatToRawIntBits(value);
        int sign = bits >>> 16 & 0x8000;
        float magnitude = Math.abs(value);
        if (Float.isNaN(value)) {
            return (short) (sign | 0x7e00);
        }
        if (magnitude >= OVERFLOW) {
            return (short) (sign | INFINITY);
        }
        if (magnitude < SMALLEST_NORMAL) {
            return (short) (sign | (int) Math.rint(magnitude / (double) SMALLEST));
        }
        int rounded = (bits & 0x7fffffff) - BIAS_DIFFERENCE;
        rounded += 0xfff + (rounded >> EXPONENT_SHIFT & 1);
        return (short) (sign | rounded >> EXPONENT_SHIFT);
    }
}
