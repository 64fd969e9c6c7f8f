package org.culturepark.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.culturepark.contracts.Topics;
import org.culturepark.local.launcher.Service;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kafka carries the loop: what a stopped processor does not take, waits for it. */
class WaitingProof {
    @TempDir
    private Path state;

    @Test
    void shouldGoOnToTheEvaluationOnceTheProcessorIsBack() throws Exception {
        try (LaunchedStack stack = LaunchedStack.up(state, SmallLoop.SETTINGS, "--without", "processor")) {
            SmallLoop loop = SmallLoop.start(stack);
            loop.awaitTalkedOut();
            TestTopics topics = new TestTopics(stack.bootstrapServers());
            topics.await(
                    Topics.COLLECTION_COMPLETED,
                    events -> events.size() == SmallLoop.CULTURES.size(),
                    Duration.ofSeconds(30));

            assertThat(loop.campaign().getString("state")).isEqualTo("COMPLETED");
            assertThat(topics.all(Topics.DIALOGUE_GENERATED)).hasSize(SmallLoop.CULTURES.size() * SmallLoop.DIALOGUES);
            assertThat(topics.all(Topics.BATCH_CURATED)).isEmpty();

            Process processor = startProcessor(stack);
            try {
                loop.awaitEvaluated();
            } finally {
                processor.destroy();
                assertThat(processor.waitFor(1, TimeUnit.MINUTES)).isTrue();
            }
        }
    }

    /** As somebody would who had left it out of {@code up}. */
    private Process startProcessor(LaunchedStack stack) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-jar",
                        LaunchedStack.packaged(Service.PROCESSOR).toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(state.resolve("processor.log").toFile()));
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_PORT",
                        Integer.toString(stack.address(Service.PROCESSOR).getPort()),
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        stack.jdbcUrl(Service.PROCESSOR),
                        "KAFKA_BOOTSTRAP_SERVERS",
                        stack.bootstrapServers(),
                        "OPENAI_BASE_URL",
                        stack.model() + "/v1",
                        "CULTUREPARK_CURATION_EXTRACTION",
                        "SENTENCES",
                        "CULTUREPARK_CURATION_VERIFICATION",
                        "EMBEDDING"));
        return builder.start();
    }
}
