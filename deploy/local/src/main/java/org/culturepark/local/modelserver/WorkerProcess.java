package org.culturepark.local.modelserver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.culturepark.local.modelworker.ModelWorker;
import org.culturepark.local.weights.FolderRemoval;

/** One run of a worker, from its start to its end. */
final class WorkerProcess implements AutoCloseable {
    private static final long STOP_SECONDS = 5;

    private final Process process;
    private final Path folder;
    private final LastLines log = new LastLines();
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    private WorkerProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /** Starts a worker; {@link #port} says when it is ready. */
    static WorkerProcess start(WorkerSettings settings, Optional<Path> adapter) throws IOException {
        Path folder = Files.createTempDirectory("culturepark-model-");
        ProcessBuilder builder = new ProcessBuilder(settings.command(adapter, folder))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        // Otherwise llama.cpp starts a debugger on itself before it aborts, where one is installed.
        builder.environment().put("GGML_NO_BACKTRACE", "1");
        WorkerProcess worker = new WorkerProcess(builder.start(), folder);
        Thread reader = new Thread(worker::readOutput, "output-of-worker-" + worker.process.pid());
        reader.setDaemon(true);
        reader.start();
        return worker;
    }

    private void readOutput() {
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(this::heard);
        } catch (IOException | UncheckedIOException e) {
            log.add("its output broke off: " + e.getMessage());
        }
        int exitCode = process.onExit().join().exitValue();
        port.completeExceptionally(new WorkerFailed("it ended with exit code %d:%n%s".formatted(exitCode, log)));
        removeFolder();
        ended.complete(null);
    }

    private void heard(String line) {
        int ready = line.indexOf(ModelWorker.READY);
        if (ready < 0) {
            log.add(line);
            return;
        }
        port.complete(Integer.valueOf(line.substring(ready + ModelWorker.READY.length())));
    }

    /** It does so itself when it ends in order. */
    private void removeFolder() {
        try {
            FolderRemoval.of(folder);
        } catch (IOException e) {
            log.add(folder + " could not be removed: " + e.getMessage());
        }
    }

    /** Its port on the loopback address once it is ready; {@link WorkerFailed} if it ends before. */
    CompletableFuture<Integer> port() {
        return port;
    }

    CompletableFuture<Void> ended() {
        return ended;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** What it said last. */
    String log() {
        return log.toString();
    }

    /** Returns when it has ended and its folder is gone. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        ended.join();
    }
}
