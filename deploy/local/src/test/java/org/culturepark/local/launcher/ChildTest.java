package org.culturepark.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.culturepark.local.network.FreePort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    @TempDir
    private Path state;

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final Report report = new Report(new PrintStream(terminal, true, StandardCharsets.UTF_8));
    private final int port = FreePort.find();
    private ProcessFile processes;

    @BeforeEach
    void openProcessFile() {
        processes = new ProcessFile(state);
    }

    @Test
    void shouldStartAKilledChildAgainAndSayHowItsLogEnded() throws Exception {
        try (Child child = new Child(helloServer(), processes, report)) {
            child.start();
            child.awaitReady();
            long first = child.process().pid();

            child.process().destroyForcibly();

            await().until(() -> child.process().pid() != first);
            child.awaitReady();
            assertThat(terminal.toString(StandardCharsets.UTF_8))
                    .contains("hello ended with exit code 137; the end of")
                    .contains("Hello from");
            assertThat(child.failure()).isEmpty();
        }
    }

    @Test
    void shouldSayWhyAChildNeverBecameReady() throws Exception {
        Launch broken = launch(List.of(java(), "-jar", "nothing.jar"));
        try (Child child = new Child(broken, processes, report)) {
            child.start();

            assertThatThrownBy(child::awaitReady)
                    .isInstanceOf(LaunchFailed.class)
                    .hasMessageContaining("hello ended with exit code 1 before it was ready")
                    .hasMessageContaining("nothing.jar");
        }
    }

    @Test
    void shouldLeaveNothingBehindWhenClosed() throws Exception {
        Child child = new Child(helloServer(), processes, report);
        child.start();
        child.awaitReady();
        ProcessHandle process = child.process();

        child.close();

        assertThat(process.isAlive()).isFalse();
        assertThat(terminal.size()).isZero();
    }

    @Test
    void shouldEndWhatAKilledLauncherLeftRunning() throws Exception {
        Process orphan = new ProcessBuilder(helloServer().command()).start();
        processes.add("hello", orphan.toHandle());

        assertThat(new ProcessFile(state).clearLeftovers()).containsExactly("hello");

        assertThat(orphan.isAlive()).isFalse();
        assertThat(new ProcessFile(state).clearLeftovers()).isEmpty();
    }

    private Launch helloServer() {
        return launch(JavaCommand.ofClass(HelloServer.class.getName(), 64, List.of(Integer.toString(port))));
    }

    private Launch launch(List<String> command) {
        return new Launch(
                "hello", command, Map.of(), state.resolve("hello.log"), URI.create("http://127.0.0.1:" + port), "/");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
