package org.culturepark.trainer.lora;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturepark.trainer.base.LoraTarget;
import org.culturepark.trainer.lora.LoraLayout.Factor;
import org.culturepark.trainer.lora.LoraLayout.Slot;
import org.culturepark.trainer.weights.SafetensorsWriter;

/** Writes an adapter as Hugging Face PEFT and vLLM read it. */
final class PeftAdapter {
    static final String FILE_NAME = "adapter_model.safetensors";

    private static final ObjectMapper JSON = new ObjectMapper();

    private PeftAdapter() {}

    static void write(Path folder, LoraAdapter adapter, String baseModelName) throws IOException {
        Files.write(
                folder.resolve("adapter_config.json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(config(adapter.settings(), baseModelName)));
        SafetensorsWriter tensors = new SafetensorsWriter();
        for (Slot slot : adapter.layout().slots()) {
            tensors.put(name(slot), adapter.matrix(slot), slot.rows(), slot.columns());
        }
        tensors.write(folder.resolve(FILE_NAME));
    }

    static String name(Slot slot) {
        String factor = slot.factor() == Factor.A ? "lora_A" : "lora_B";
        return "base_model.model." + slot.target().huggingFacePath(slot.block()) + "." + factor + ".weight";
    }

    private static Map<String, Object> config(LoraSettings settings, String baseModelName) {
        List<String> targets =
                settings.targets().stream().sorted().map(LoraTarget::peftName).toList();
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("peft_type", "LORA");
        config.put("task_type", "CAUSAL_LM");
        config.put("base_model_name_or_path", baseModelName);
        config.put("r", settings.rank());
        config.put("lora_alpha", settings.alpha() % 1 == 0 ? (Number) (long) settings.alpha() : settings.alpha());
        config.put("lora_dropout", settings.dropout());
        config.put("use_rslora", settings.rankStabilized());
        config.put("target_modules", targets);
        config.put("bias", "none");
        config.put("fan_in_fan_out", false);
        config.put("inference_mode", true);
        return config;
    }
}
