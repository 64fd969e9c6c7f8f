package org.culturepark.trainer.lora;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.culturepark.trainer.base.LoraTarget;
import org.culturepark.trainer.gguf.DemoModel;
import org.culturepark.trainer.gguf.Reference;
import org.culturepark.trainer.merge.MergeCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * PEFT and transformers load the adapter's folder, transformers the merged folder, and both give our logits. The adapter is
 * noise on all seven layers, so that a wrong order of rows would show. Needs the packages that the training benchmark
 * installs, or a Python that has them, named by {@code CULTUREPARK_PEERS_PYTHON}.
 */
class PeftProof {
    private static final int[] PROMPT = Reference.tokens("proof", 24, 49152);

    @TempDir
    Path folder;

    @Test
    void shouldBeReadByPeftAndTransformersAsItWasMeant() throws Exception {
        LoraSettings settings = new LoraSettings(4, 8, 0.1, true, EnumSet.allOf(LoraTarget.class));
        float[] ours;
        try (NDManager manager = Torch.open()) {
            TinyModel.Loaded base = TinyModel.load(manager, DemoModel.path(), settings);
            LoraAdapter adapter = base.parameters().toAdapter();
            for (int i = 0; i < adapter.values().length; i++) {
                adapter.values()[i] *= 0.1f;
            }
            base.parameters().set(adapter.values());
            ours = base.model().lastLogits(manager, PROMPT);
            PeftAdapter.write(folder, adapter, "smollm2");
        }
        assertThat(new CommandLine(new MergeCommand())
                        .execute(
                                "--base_model", DemoModel.path().toString(),
                                "--adapter", folder.toString(),
                                "--output", folder.resolve("merged").toString()))
                .isZero();

        JsonNode theirs = ask();

        assertThat(largestDifference(ours, theirs.get("peft"))).isLessThan(1e-3);
        // Half precision
        assertThat(largestDifference(ours, theirs.get("merged"))).isLessThan(0.1);
        assertThat(theirs.get("template").asText()).contains("<|im_start|>user\nTea?<|im_end|>");
    }

    private JsonNode ask() throws IOException, InterruptedException {
        Path script = Path.of("src/test/python/peft_logits.py").toAbsolutePath();
        List<String> command = new ArrayList<>(List.of(
                python(),
                script.toString(),
                DemoModel.path().toString(),
                folder.toString(),
                folder.resolve("merged").toString(),
                folder.resolve("out.json").toString()));
        Arrays.stream(PROMPT).mapToObj(Integer::toString).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("python.txt").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("python.txt")))
                .isZero();
        return new ObjectMapper().readTree(folder.resolve("out.json").toFile());
    }

    private static String python() {
        return Optional.ofNullable(System.getenv("CULTUREPARK_PEERS_PYTHON"))
                .orElseGet(() -> Path.of("../.culturepark/peers/peft/bin/python")
                        .toAbsolutePath()
                        .normalize()
                        .toString());
    }

    private static double largestDifference(float[] ours, JsonNode theirs) {
        assertThat(theirs).hasSize(ours.length);
        double largest = 0;
        for (int i = 0; i < ours.length; i++) {
            largest = Math.max(largest, Math.abs(ours[i] - theirs.get(i).asDouble()));
        }
        return largest;
    }
}
