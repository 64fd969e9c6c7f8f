package org.culturepark.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The processes a launcher has started, one {@code name number start} a line, for the next launcher to clear up if this
 * one is killed. The start (milliseconds since 1970) tells our process from one that got its number later.
 */
final class ProcessFile {
    private static final Duration CLOCK_GRAIN = Duration.ofSeconds(2);
    private static final long STOP_SECONDS = 10;

    private final Path file;

    ProcessFile(Path state) {
        this.file = state.resolve("processes");
    }

    synchronized void add(String name, ProcessHandle process) throws IOException {
        long start = process.info().startInstant().orElse(Instant.now()).toEpochMilli();
        String line = name + " " + process.pid() + " " + start + System.lineSeparator();
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Ends what is still running of the processes noted, and forgets them; returns the names of those it ended. */
    synchronized List<String> clearLeftovers() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Noted> running = Files.readAllLines(file).stream()
                .map(Noted::parse)
                .flatMap(Optional::stream)
                .filter(Noted::isStillThatProcess)
                .toList();
        running.forEach(noted -> end(noted.process()));
        forget();
        return running.stream().map(Noted::name).toList();
    }

    synchronized void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Ends a process and what it has started itself: kindly first, then not. */
    static void end(ProcessHandle process) {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, STOP_SECONDS, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
    }

    private record Noted(String name, ProcessHandle process, Instant start) {
        static Optional<Noted> parse(String line) {
            String[] parts = line.split(" ", -1);
            return ProcessHandle.of(Long.parseLong(parts[1]))
                    .map(process -> new Noted(parts[0], process, Instant.ofEpochMilli(Long.parseLong(parts[2]))));
        }

        boolean isStillThatProcess() {
            return process.info()
                    .startInstant()
                    .map(actual -> Duration.between(start, actual).abs().compareTo(CLOCK_GRAIN) <= 0)
                    .orElse(false);
        }
    }
}
