package org.culturepark.processor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.processor.DialogueEvent.aDialogueOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;
import org.culturepark.processor.TestDataSet;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files as those read them whom they are for; and that a file of many examples takes the memory of a small one. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ExportsProof {
    private static final List<String> REASONS = List.of(
            "they worked day and night in the \"shop\"",
            "my grandmother (할머니) taught me so",
            "nobody else believed in me at school",
            "their praise is worth more than money",
            "our neighbours judge the whole family",
            "I was their only child",
            "they left their village for our sake",
            "my brothers had disappointed them",
            "I promised it when father fell ill",
            "honour is handed down",
            "it is how we say thank you",
            "without them I would be nothing");
    private static final int EXAMPLES = REASONS.size();
    /** OpenAI takes no fewer. */
    private static final int FEWEST = 10;

    private static final int MANY = 200_000;
    private static final long MOST_GROWTH_MIB = 32;
    private static final String MULTIPLY = """
            insert into example (id, version_id, batch, place, question, code, messages, opinion_id, dialogue_id, turn)
            select gen_random_uuid(), version_id, 1, 1000 + n, question, code, messages, opinion_id, dialogue_id, turn
            from (select * from example where version_id = ? and place = 0) one, generate_series(1, ?) n
            """;

    private final TestTopics topics = TestTopics.ofRunningTest();
    private final TestDataSet dataSet = TestDataSet.create();

    @Inject
    Sql sql;

    @TestHTTPResource("/v1/datasets/")
    URI address;

    @Test
    void shouldLoadWithDatasetsAndPyarrow(@TempDir Path folder) throws Exception {
        publish();
        for (ExportFormat format : ExportFormat.values()) {
            Path place = Files.createDirectories(folder.resolve(format.toString()));
            fetch("/export?format=" + format, place.resolve(format.fileName()));
            fetch("/card?format=" + format, place.resolve("README.md"));
        }

        Path python = virtualEnvironment(folder);

        run(python.toString(), "src/test/python/load_exports.py", folder.toString());
    }

    @Test
    void shouldStreamManyExamplesInLittleMemory() throws Exception {
        publish();
        UUID version = UUID.fromString(dataSet.get().getString("version.versionId"));
        sql.update(MULTIPLY, version, MANY);
        for (ExportFormat format : ExportFormat.values()) {
            long before = liveMebibytes();
            long most = before;
            long bytes = 0;
            try (InputStream file = stream("/export?format=" + format)) {
                byte[] buffer = new byte[1 << 16];
                long next = 0;
                for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
                    bytes += read;
                    if (bytes > next) {
                        most = Math.max(most, liveMebibytes());
                        next += 8 << 20;
                    }
                }
            }
            System.out.printf(
                    "export %s: %d examples, %d KiB, %d MiB live before, %d at most%n",
                    format, MANY, bytes >> 10, before, most);
            assertThat(most - before).isLessThan(MOST_GROWTH_MIB);
        }
    }

    private void publish() {
        REASONS.forEach(reason -> aDialogueOf(dataSet)
                .aboutSeed(dataSet.seedId())
                .theDelegateSays(
                        "I agree, making my parents proud has been the central aim of my life, because " + reason + ".")
                .sendTo(topics));
        dataSet.complete(topics, 1, EXAMPLES, EXAMPLES);
        dataSet.awaitState("PUBLISHED");
        assertThat(dataSet.get().getInt("examples")).isGreaterThanOrEqualTo(FEWEST);
    }

    private InputStream stream(String path) throws IOException {
        return address.resolve(dataSet.id() + path).toURL().openStream();
    }

    private void fetch(String path, Path file) throws IOException {
        try (InputStream in = stream(path);
                OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
    }

    private static Path virtualEnvironment(Path folder) throws Exception {
        Path environment = folder.resolve("python");
        run("python3", "-m", "venv", environment.toString());
        Path python = environment.resolve("bin/python");
        run(python.toString(), "-m", "pip", "install", "-q", "datasets==5.2.0", "pyarrow==26.0.1");
        return python;
    }

    private static void run(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private static long liveMebibytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
