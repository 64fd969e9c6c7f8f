package org.culturepark.trainer.lora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.stream.StreamSupport;
import org.culturepark.trainer.base.BaseModel;
import org.culturepark.trainer.base.LoraTarget;
import org.culturepark.trainer.gguf.DemoModel;
import org.culturepark.trainer.gguf.Reference;
import org.junit.jupiter.api.Test;

/** The base model, read from its GGUF file, against transformers in 32 bits (logits_reference.py). */
class LlamaLogitsTest {
    private static final double TOLERANCE = 1e-3;
    private static final int SPREAD = 1024;

    @Test
    void shouldGiveTheLogitsThatTransformersGives() {
        try (NDManager manager = Torch.open()) {
            LlamaModel model = loadUntuned(manager);
            for (JsonNode prompt : Reference.read("logits.json")) {
                int[] ids = StreamSupport.stream(prompt.get("ids").spliterator(), false)
                        .mapToInt(JsonNode::asInt)
                        .toArray();
                try (NDArray logits = model.logits(manager, ids)) {
                    prompt.get("positions").forEach(position -> assertPosition(prompt, position, logits));
                }
            }
        }
    }

    /** With B zero an adapter changes nothing, so this is the base. */
    private static LlamaModel loadUntuned(NDManager manager) {
        LlamaLoader loader = new LlamaLoader(BaseModel.open(DemoModel.path()), manager);
        LoraSettings settings = new LoraSettings(2, 2, 0, EnumSet.allOf(LoraTarget.class));
        return loader.load(
                LoraParameters.of(manager, LoraAdapter.initial(settings, loader.shape(), 1)), MemorySettings.FAST);
    }

    private static void assertPosition(JsonNode prompt, JsonNode position, NDArray logits) {
        String name = prompt.get("name").asText() + " at " + position.get("position");
        try (NDArray row = logits.get(position.get("position").asInt())) {
            float[] values = row.toFloatArray();
            for (int i = 0; i < position.get("spread").size(); i++) {
                assertThat((double) values[i * SPREAD])
                        .as(name)
                        .isCloseTo(position.get("spread").get(i).asDouble(), within(TOLERANCE));
            }
            assertThat(logSumExp(values))
                    .as(name)
                    .isCloseTo(position.get("logsumexp").asDouble(), within(TOLERANCE));
            assertThat(row.argMax().getLong())
                    .as(name)
                    .isEqualTo(position.get("best").asLong());
        }
    }

    private static double logSumExp(float[] values) {
        double largest = Double.NEGATIVE_INFINITY;
        for (float value : values) {
            largest = Math.max(largest, value);
        }
        double sum = 0;
        for (float value : values) {
            sum += Math.exp(value - largest);
        }
        return largest + Math.log(sum);
    }
}
