package org.culturepark.local.modelserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.culturepark.local.modelserver.RunningModelServer.BASE;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class WorkerDeathIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CHAT =
            "'model': '" + BASE + "', 'messages': [{'role': 'user', 'content': 'Tell a long story.'}], 'max_tokens': ";

    @Test
    void shouldServeNextCallAfterWorkerWasKilledInMidAnswer() throws IOException {
        try (RunningModelServer server = RunningModelServer.start();
                BufferedReader stream = server.stream(CHAT + "4000, 'stream': true")) {
            ProcessHandle worker = server.worker(BASE);
            String beginning = stream.readLine();

            worker.destroyForcibly();
            worker.onExit().join();
            HttpResponse<String> meanwhile = chat(server);
            Awaitility.await().atMost(PATIENCE).until(() -> chat(server).statusCode() == 200);

            assertThat(beginning).startsWith("data: ");
            assertThatThrownBy(() -> stream.lines().count()).hasCauseInstanceOf(IOException.class);
            assertThat(meanwhile.statusCode()).isEqualTo(503);
            assertThat(meanwhile.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(server.worker(BASE).pid()).isNotEqualTo(worker.pid());
        }
    }

    @Test
    void shouldLeaveNoWorkerBehindWhenStopped() throws IOException {
        RunningModelServer server = RunningModelServer.start();
        ProcessHandle worker = server.worker(BASE);

        server.close();

        assertThat(worker.isAlive()).isFalse();
    }

    @Test
    void shouldLeaveNoWorkerBehindWhenKilled() throws IOException {
        RunningModelServer server = RunningModelServer.start();
        ProcessHandle worker = server.worker(BASE);

        server.process().destroyForcibly();

        Awaitility.await().atMost(PATIENCE).until(() -> !worker.isAlive());
    }

    private static HttpResponse<String> chat(RunningModelServer server) throws IOException {
        return server.postChat(CHAT + "2");
    }
}
