package org.culturepark.trainer.finetune;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.culturepark.trainer.gguf.DemoModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One training of the demo's model that is killed (SIGKILL) at ten random moments and started again, beside one that is
 * left alone: the same losses to the last digit, and the same bytes of both adapter files.
 */
class ResumeProof {
    private static final int KILLS = 10;
    private static final List<String> WORDS =
            List.of("family", "work", "friends", "school", "elders", "money", "faith", "neighbours", "law", "music");

    private final Random random = new Random();

    @TempDir
    Path folder;

    @Test
    void shouldEndAsIfItHadNeverBeenKilled() throws Exception {
        Path data = writeData();
        long started = System.nanoTime();
        assertThat(start("straight", data).waitFor()).isZero();
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);

        int kills = 0;
        while (kills < KILLS) {
            Process process = start("killed", data);
            // Half the time of a whole run at most, or it would be through before it is killed ten times.
            if (process.waitFor(1 + random.nextLong(milliseconds / 2), TimeUnit.MILLISECONDS)) {
                assertThat(process.exitValue()).isZero();
                delete(folder.resolve("killed"));
                continue;
            }
            process.destroyForcibly().waitFor();
            kills++;
        }
        assertThat(start("killed", data).waitFor()).isZero();

        assertThat(history("killed")).isEqualTo(history("straight"));
        for (String file : List.of("adapter_model.safetensors", "adapter.gguf")) {
            assertThat(Files.mismatch(
                            folder.resolve("straight/model").resolve(file),
                            folder.resolve("killed/model").resolve(file)))
                    .as(file)
                    .isEqualTo(-1);
        }
    }

    private Process start(String name, Path data) throws IOException {
        Files.createDirectories(folder.resolve(name));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FinetuneCommand.class.getName(),
                        "--base_model",
                        DemoModel.path().toString(),
                        "--new_model",
                        folder.resolve(name).resolve("model").toString(),
                        "--data_files",
                        data.toString(),
                        "--checkpoint-every",
                        "1",
                        "--set",
                        "dropout=0.1",
                        "--set",
                        "epochs=2",
                        "--set",
                        "batchSize=2")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve(name + ".txt").toFile()))
                .start();
    }

    private Path writeData() throws IOException {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, 20)
                .forEach(i ->
                        lines.add("""
                            {"messages": [{"role": "user", "content": "What do you think of %s?"}, \
                            {"role": "assistant", "content": "To me %s matters%s."}]}\
                            """.formatted(WORDS.get(i % 10), WORDS.get(i * 3 % 10), " a lot".repeat(i % 4))));
        return Files.write(folder.resolve("data.jsonl"), lines);
    }

    private JsonNode history(String name) throws IOException {
        return new ObjectMapper()
                .readTree(
                        folder.resolve(name).resolve("model/trainer_state.json").toFile())
                .get("log_history");
    }

    private static void delete(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
