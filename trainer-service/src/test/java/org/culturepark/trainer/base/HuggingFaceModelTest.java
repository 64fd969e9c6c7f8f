package org.culturepark.trainer.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.culturepark.trainer.weights.SafetensorsWriter;
import org.culturepark.trainer.weights.UnreadableModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HuggingFaceModelTest {
    private static final String CONFIG = """
        {"model_type": "llama", "hidden_size": 16, "intermediate_size": 32, "num_hidden_layers": 1,
         "num_attention_heads": 4, "max_position_embeddings": 64, "rope_theta": 500000.0}\
        """;

    @TempDir
    Path folder;

    @Test
    void shouldSayWhatIsMissing() {
        assertRefused("config.json is missing");
    }

    @Test
    void shouldNameAKindOfModelThatIsNotSupported() throws IOException {
        assertConfigRefused(CONFIG.replace("llama", "mamba"), "the model's type is 'mamba'");
        assertConfigRefused(CONFIG.replace("}", ", \"hidden_act\": \"gelu\"}"), "activation is gelu");
        assertConfigRefused(
                CONFIG.replace("}", ", \"rope_scaling\": {\"rope_type\": \"yarn\", \"factor\": 2}}"), "(yarn)");
        assertConfigRefused(CONFIG.replace("\"num_hidden_layers\": 1,", ""), "num_hidden_layers is no whole number");
    }

    @Test
    void shouldNotBeLedOutOfItsFolder() throws IOException {
        Files.writeString(folder.resolve("config.json"), CONFIG);
        Files.writeString(
                folder.resolve("model.safetensors.index.json"),
                "{\"weight_map\": {\"model.norm.weight\": \"../../secret.safetensors\"}}");

        assertRefused("names a file that is none of the folder's");
    }

    @Test
    void shouldNameATensorThatWouldBeIgnored() throws IOException {
        Files.writeString(folder.resolve("config.json"), CONFIG);
        new SafetensorsWriter()
                .put("model.layers.0.self_attn.q_norm.weight", new float[4], 4)
                .write(folder.resolve("model.safetensors"));

        assertRefused("the model has a tensor model.layers.0.self_attn.q_norm.weight, which is not supported");
    }

    @Test
    void shouldStayWithinTheWindowOfSlidingAttention() throws IOException {
        Files.writeString(
                folder.resolve("config.json"),
                CONFIG.replace("llama", "mistral").replace("}", ", \"sliding_window\": 32}"));
        new SafetensorsWriter().write(folder.resolve("model.safetensors"));

        assertThat(BaseModel.open(folder).shape().context()).isEqualTo(32);
    }

    private void assertConfigRefused(String config, String reason) throws IOException {
        Files.writeString(folder.resolve("config.json"), config);
        new SafetensorsWriter().write(folder.resolve("model.safetensors"));
        assertRefused(reason);
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(() -> BaseModel.open(folder))
                .isInstanceOf(UnreadableModel.class)
                .hasMessageContaining(reason);
    }
}
