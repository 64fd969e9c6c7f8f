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

/** With the JDK's own file server as the child. */
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
        try (Child child = new Child(fileServer(), processes, report)) {
            child.start();
            child.awaitReady();
            long first = child.process().pid();

            child.process().destroyForcibly();

            await().until(() -> child.process().pid() != first);
            child.awaitReady();
            assertThat(terminal.toString(StandardCharsets.UTF_8))
                    .contains("files ended with exit code 137; the end of")
                    .contains("Serving");
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
                    .hasMessageContaining("files ended with exit code 1 before it was ready")
                    .hasMessageContaining("nothing.jar");
        }
    }

    @Test
    void shouldLeaveNothingBehindWhenClosed() throws Exception {
        Child child = new Child(fileServer(), processes, report);
        child.start();
        child.awaitReady();
        ProcessHandle process = child.process();

        child.close();

        assertThat(process.isAlive()).isFalse();
        assertThat(terminal.size()).isZero();
    }

    @Test
    void shouldEndWhatAKilledLauncherLeftRunning() throws Exception {
        Process orphan = new ProcessBuilder(fileServer().command()).start();
        processes.add("files", orphan.toHandle());

        assertThat(new ProcessFile(state).clearLeftovers()).containsExactly("files");

        assertThat(orphan.isAlive()).isFalse();
        assertThat(new ProcessFile(state).clearLeftovers()).isEmpty();
    }

    private Launch fileServer() {
        return launch(List.of(
                java(), "-m", "jdk.httpserver/sun.net.httpserver.simpleserver.Main", "-p", Integer.toString(port)));
    }

    private Launch launch(List<String> command) {
        return new Launch(
                "files", command, Map.of(), state.resolve("files.log"), URI.create("http://127.0.0.1:" + port), "/");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
