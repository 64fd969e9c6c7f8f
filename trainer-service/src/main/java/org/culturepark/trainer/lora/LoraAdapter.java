package org.culturepark.trainer.lora;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.culturepark.trainer.base.LlamaShape;

/**
 * An adapter's numbers, on the heap.
 *
 * @param shape of the base model
 * @param values as {@link LoraLayout} has them
 */
@SuppressWarnings("ArrayRecordComponent")
record LoraAdapter(LoraSettings settings, LlamaShape shape, float[] values) {
    /** Where training starts: A uniform within 1 / sqrt(inputs) as in PEFT, B zero, so that nothing changes yet. */
    static LoraAdapter initial(LoraSettings settings, LlamaShape shape, long seed) {
        LoraLayout layout = LoraLayout.of(shape, settings);
        SplittableRandom random = new SplittableRandom(seed);
        float[] values = new float[layout.size()];
        for (LoraLayout.Slot slot : layout.slots()) {
            if (slot.factor() == LoraLayout.Factor.A) {
                double bound = 1 / Math.sqrt(slot.columns());
                for (int i = slot.offset(); i < slot.end(); i++) {
                    values[i] = (float) random.nextDouble(-bound, bound);
                }
            }
        }
        return new LoraAdapter(settings, shape, values);
    }

    LoraLayout layout() {
        return LoraLayout.of(shape, settings);
    }

    /** A copy of one matrix, row-major. */
    float[] matrix(LoraLayout.Slot slot) {
        return Arrays.copyOfRange(values, slot.offset(), slot.end());
    }
}
