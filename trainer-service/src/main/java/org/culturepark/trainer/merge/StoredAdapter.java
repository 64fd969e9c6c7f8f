package org.culturepark.trainer.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.culturepark.trainer.weights.SafetensorsFile;
import org.culturepark.trainer.weights.UnreadableModel;

/** A PEFT folder with a LoRA adapter, ours or another's. */
final class StoredAdapter {
    private static final String PREFIX = "base_model.model.";

    private final SafetensorsFile file;
    private final float scale;

    private StoredAdapter(SafetensorsFile file, float scale) {
        this.file = file;
        this.scale = scale;
    }

    /** @throws UnreadableModel when it is damaged, or has more than plain LoRA in it */
    static StoredAdapter open(Path folder) {
        JsonNode config = config(folder);
        if (!config.path("peft_type").asText().equals("LORA")
                || !config.path("bias").asText("none").equals("none")
                || config.path("use_dora").asBoolean(false)) {
            throw new UnreadableModel(folder + " is no plain LoRA adapter");
        }
        int rank = config.path("r").asInt();
        if (rank < 1) {
            throw new UnreadableModel("adapter_config.json: r is no whole number above 0");
        }
        double alpha = config.path("lora_alpha").asDouble();
        boolean stabilized = config.path("use_rslora").asBoolean(false);
        return new StoredAdapter(SafetensorsFile.open(folder.resolve("adapter_model.safetensors")), (float)
                (alpha / (stabilized ? Math.sqrt(rank) : rank)));
    }

    /**
     * Adds to a layer's weight what the adapter has for it, which may be nothing.
     *
     * @param path of the layer, such as {@code model.layers.3.self_attn.q_proj}
     * @param weight [rows, columns], row-major
     */
    void addTo(String path, float[] weight, int columns) {
        String a = PREFIX + path + ".lora_A.weight";
        String b = PREFIX + path + ".lora_B.weight";
        List<Long> shape = file.shapes().get(a);
        if (shape == null) {
            return;
        }
        int rank = Math.toIntExact(shape.get(0));
        if (shape.get(1) != columns
                || !List.of((long) weight.length / columns, (long) rank)
                        .equals(file.shapes().get(b))) {
            throw new UnreadableModel("the adapter does not fit the base model at " + path);
        }
        addTo(weight, columns, file.read(a), file.read(b), rank);
    }

    private void addTo(float[] weight, int columns, float[] a, float[] b, int rank) {
        for (int row = 0; row < weight.length / columns; row++) {
            for (int i = 0; i < rank; i++) {
                float factor = scale * b[row * rank + i];
                for (int column = 0; column < columns; column++) {
                    weight[row * columns + column] += factor * a[i * columns + column];
                }
            }
        }
    }

    private static JsonNode config(Path folder) {
        try {
            return new ObjectMapper()
                    .readTree(folder.resolve("adapter_config.json").toFile());
        } catch (IOException e) {
            throw new UnreadableModel(folder + " has no adapter_config.json that can be read", e);
        }
    }
}
