package org.culturepark.trainer.base;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How models stretch their rotary embedding to longer contexts than they were first trained on. */
final class RopeDivisors {
    private RopeDivisors() {}

    static List<Float> linear(float factor, int frequencies) {
        return Collections.nCopies(frequencies, factor);
    }

    /**
     * Llama 3's: short wavelengths stay, long ones are stretched, those between somewhat ({@code
     * _compute_llama3_parameters} of transformers).
     *
     * @param frequencies as they are without scaling
     * @param context that the model was first trained on
     */
    static List<Float> llama3(float[] frequencies, double factor, double lowFactor, double highFactor, int context) {
        List<Float> divisors = new ArrayList<>();
        for (float frequency : frequencies) {
            double turns = context * frequency / (2 * Math.PI);
            double smooth = Math.max(0, Math.min(1, (turns - lowFactor) / (highFactor - lowFactor)));
            divisors.add((float) (1 / ((1 - smooth) / factor + smooth)));
        }
        return divisors;
    }
}
