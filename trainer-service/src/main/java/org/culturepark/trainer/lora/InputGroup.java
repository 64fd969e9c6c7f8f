package org.culturepark.trainer.lora;

import java.util.List;
import java.util.Set;
import org.culturepark.trainer.base.LoraTarget;

/** Layers of a block that read the same input, and so are computed together. */
enum InputGroup {
    QUERY_KEY_VALUE(LoraTarget.Q, LoraTarget.K, LoraTarget.V),
    ATTENTION_OUTPUT(LoraTarget.O),
    GATE_UP(LoraTarget.GATE, LoraTarget.UP),
    DOWN(LoraTarget.DOWN);

    private final List<LoraTarget> layers;

    InputGroup(LoraTarget... layers) {
        this.layers = List.of(layers);
    }

    List<LoraTarget> layers() {
        return layers;
    }

    List<LoraTarget> adapted(Set<LoraTarget> targets) {
        return layers.stream().filter(targets::contains).toList();
    }
}
