package org.culturepark.trainer.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withPrecision;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.culturepark.trainer.base.BaseModel;
import org.culturepark.trainer.base.LoraTarget;
import org.culturepark.trainer.gguf.Reference;
import org.culturepark.trainer.weights.SafetensorsWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class MergeCommandTest {
    private static final int RANK = 2;
    private static final float SCALE = 1.5f;
    private static final String Q = LoraTarget.Q.huggingFacePath(1);

    @TempDir
    Path folder;

    /** A of the second block's query projection is noise, and so is B. */
    @BeforeEach
    void writeAdapter() throws IOException {
        Files.writeString(
                folder.resolve("adapter_config.json"), "{\"peft_type\": \"LORA\", \"r\": 2, \"lora_alpha\": 3.0}");
        new SafetensorsWriter()
                .put("base_model.model." + Q + ".lora_A.weight", Reference.noise("a", RANK * 16), RANK, 16)
                .put("base_model.model." + Q + ".lora_B.weight", Reference.noise("b", 16 * RANK), 16, RANK)
                .write(folder.resolve("adapter_model.safetensors"));
    }

    @ParameterizedTest
    @CsvSource({
        "llama3-bf16.gguf, f16, 0.002",
        "qwen2-f16.gguf,   f16, 0.002",
        "qwen2-f16.gguf,   q8_0, 0.02",
        "mistral-f16-two-files, safetensors, 0.002"
    })
    void shouldAddTheAdapterAndNothingElse(String base, String format, double tolerance) throws URISyntaxException {
        Path output = folder.resolve(base.endsWith(".gguf") ? "merged.gguf" : "merged");

        assertThat(merge(base, format, output)).isZero();

        BaseModel before = BaseModel.open(path(base));
        BaseModel merged = BaseModel.open(output);
        assertThat(merged.tensors()).isEqualTo(before.tensors());
        assertThat(merged.shape()).isEqualTo(before.shape());
        for (String name : before.tensors()) {
            float[] expected = all(before, name);
            if (name.equals(Q + ".weight")) {
                add(expected);
            }
            assertThat(all(merged, name)).as(name).containsExactly(expected, withPrecision((float) tolerance));
        }
    }

    @Test
    void shouldSayThatAnAdapterDoesNotFit() throws IOException, URISyntaxException {
        new SafetensorsWriter()
                .put("base_model.model." + Q + ".lora_A.weight", new float[2 * 8], RANK, 8)
                .write(folder.resolve("adapter_model.safetensors"));

        assertThat(merge("qwen2-f16.gguf", "f16", folder.resolve("merged.gguf")))
                .isEqualTo(1);
    }

    private int merge(String base, String format, Path output) throws URISyntaxException {
        return new CommandLine(new MergeCommand())
                .execute(
                        "--base_model", path(base).toString(),
                        "--adapter", folder.toString(),
                        "--output", output.toString(),
                        "--format", format);
    }

    private static void add(float[] weight) {
        float[] a = Reference.noise("a", RANK * 16);
        float[] b = Reference.noise("b", 16 * RANK);
        for (int i = 0; i < weight.length; i++) {
            for (int rank = 0; rank < RANK; rank++) {
                weight[i] += SCALE * b[i / 16 * RANK + rank] * a[rank * 16 + i % 16];
            }
        }
    }

    private static float[] all(BaseModel model, String name) {
        return model.read(
                name, 0, Math.toIntExact(model.findShape(name).orElseThrow().get(0)));
    }

    private static Path path(String base) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(MergeCommandTest.class.getResource("/reference/families/" + base))
                .toURI());
    }
}
