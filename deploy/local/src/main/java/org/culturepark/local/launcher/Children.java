package org.culturepark.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** The child processes of a stack: started together, stopped together. */
final class Children implements AutoCloseable {
    private final ProcessFile processes;
    private final Report report;
    private final List<Child> all = new CopyOnWriteArrayList<>();

    private volatile boolean stopping;

    Children(ProcessFile processes, Report report) {
        this.processes = processes;
        this.report = report;
    }

    /** Starts them all at once, each with an empty log, and returns when all are ready. */
    void start(List<Launch> launches) throws IOException, LaunchFailed, InterruptedException {
        for (Launch launch : launches) {
            Files.deleteIfExists(launch.log());
            Child child = new Child(launch, processes, report);
            all.add(child);
            if (stopping) {
                throw new LaunchFailed("stopped while starting");
            }
            child.start();
        }
        for (Child child : all) {
            child.awaitReady();
            report.line("  %-14s %s".formatted(child.name(), child.page()));
        }
    }

    Optional<String> failure() {
        return all.stream().map(Child::failure).flatMap(Optional::stream).findFirst();
    }

    /** From now on their ends are no news, and one that is still awaited is not waited for any longer. */
    void expectEnd() {
        stopping = true;
        all.forEach(Child::expectEnd);
    }

    @Override
    public void close() throws IOException {
        expectEnd();
        CompletableFuture.allOf(all.stream()
                        .map(child -> CompletableFuture.runAsync(child::close))
                        .toArray(CompletableFuture[]::new))
                .join();
        processes.forget();
    }
}
