package org.culturepark.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The server that a killed JVM left running on a data folder, found by the {@code postmaster.pid} PostgreSQL keeps there.
 *
 * <p>A process is ended only if it started when that file says; a number that the system has given to another process
 * since is left alone.
 */
final class LeftoverServer {
    /** Line 1 of the file is the process, line 3 its start in seconds since 1970. */
    private static final int START_LINE = 2;

    private static final Duration CLOCK_GRAIN = Duration.ofSeconds(5);
    private static final int STOP_SECONDS = 20;

    private final Path pidFile;

    LeftoverServer(Path data) {
        this.pidFile = data.resolve("postmaster.pid");
    }

    /** Ends the server, if there is one, and returns when it is gone. */
    void stop() throws IOException {
        Optional<ProcessHandle> running = find();
        if (running.isEmpty()) {
            return;
        }
        ProcessHandle server = running.get();
        interrupt(server);
        try {
            server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            server.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IOException("PostgreSQL process " + server.pid() + " could not be ended", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL process " + server.pid() + " was ending", e);
        }
    }

    private Optional<ProcessHandle> find() throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() <= START_LINE) {
            return Optional.empty();
        }
        Instant started =
                Instant.ofEpochSecond(Long.parseLong(lines.get(START_LINE).strip()));
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(process -> startedAt(process, started));
    }

    private static boolean startedAt(ProcessHandle process, Instant expected) {
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, expected).abs().compareTo(CLOCK_GRAIN) <= 0)
                .orElse(false);
    }

    /** SIGINT is PostgreSQL's fast shutdown; SIGTERM, which is what Java can send, would wait for every client to go. */
    private static void interrupt(ProcessHandle server) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
    }
}
