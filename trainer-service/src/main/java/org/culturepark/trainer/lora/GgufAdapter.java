package org.culturepark.trainer.lora;

import java.io.IOException;
import java.nio.file.Path;
import org.culturepark.trainer.base.RotaryOrder;
import org.culturepark.trainer.gguf.GgufWriter;
import org.culturepark.trainer.lora.LoraLayout.Factor;
import org.culturepark.trainer.lora.LoraLayout.Slot;

/** Writes an adapter as llama.cpp reads it (its convert_lora_to_gguf.py makes the same). */
final class GgufAdapter {
    static final String FILE_NAME = "adapter.gguf";

    private GgufAdapter() {}

    static void write(Path folder, LoraAdapter adapter, String modelName) throws IOException {
        GgufWriter writer = new GgufWriter()
                .put("general.type", "adapter")
                .put("general.architecture", "llama")
                .put("general.name", modelName)
                .put("adapter.type", "lora")
                // llama.cpp divides it by the rank, whichever way the scale came about
                .put("adapter.lora.alpha", (float)
                        (adapter.settings().scale() * adapter.settings().rank()));
        for (Slot slot : adapter.layout().slots()) {
            String suffix = slot.factor() == Factor.A ? ".lora_a" : ".lora_b";
            String name = slot.target().ggufTensor(slot.block()) + suffix;
            writer.put(name, matrix(adapter, slot), slot.rows(), slot.columns());
        }
        writer.write(folder.resolve(FILE_NAME));
    }

    /** B writes what the layer's weight writes, so its rows come in the order that the file has for the weight's. */
    private static float[] matrix(LoraAdapter adapter, Slot slot) {
        float[] matrix = adapter.matrix(slot);
        if (slot.factor() == Factor.A || !slot.target().isRotated()) {
            return matrix;
        }
        return RotaryOrder.toGguf(matrix, adapter.shape().rotatedHeads(slot.target()), slot.columns());
    }
}
