package org.culturepark.trainer.merge;

import java.util.List;
import java.util.Optional;
import org.culturepark.trainer.base.BaseModel;
import org.culturepark.trainer.base.LoraTarget;

/** A base model's tensors with an adapter added, one at a time. */
record MergedModel(BaseModel base, StoredAdapter adapter) {
    /** All of a tensor, by its name in Hugging Face's Llama. */
    float[] read(String name) {
        List<Long> shape = base.findShape(name).orElseThrow();
        int rows = Math.toIntExact(shape.get(0));
        float[] values = base.read(name, 0, rows);
        if (shape.size() == 2) {
            layerOf(name).ifPresent(path -> adapter.addTo(path, values, Math.toIntExact(shape.get(1))));
        }
        return values;
    }

    private static Optional<String> layerOf(String name) {
        boolean adaptable = name.endsWith(".weight")
                && List.of(LoraTarget.values()).stream()
                        .anyMatch(target -> name.endsWith("." + target.peftName() + ".weight"));
        return adaptable ? Optional.of(name.substring(0, name.length() - ".weight".length())) : Optional.empty();
    }
}
