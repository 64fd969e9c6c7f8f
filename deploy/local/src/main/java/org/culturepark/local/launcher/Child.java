package org.culturepark.local.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** A child process that is reported when it dies, and started again once it has been ready. */
final class Child implements AutoCloseable {
    private static final Duration STARTUP = Duration.ofMinutes(5);
    private static final long POLL_MILLIS = 200;
    /** Ctrl-C reaches the children as soon as the launcher: their end is not reported if it turns out to be stopping. */
    private static final Executor LATER = CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS);

    private final Launch launch;
    private final ProcessFile processes;
    private final Report report;
    private final RestartPolicy restarts = new RestartPolicy(Clock.systemUTC());
    private final Readiness readiness = new Readiness();

    private volatile boolean ready;
    private volatile boolean stopping;
    private volatile boolean givenUp;
    private Process process;

    Child(Launch launch, ProcessFile processes, Report report) {
        this.launch = launch;
        this.processes = processes;
        this.report = report;
    }

    String name() {
        return launch.name();
    }

    URI page() {
        return launch.page();
    }

    /** The process that runs now. */
    synchronized ProcessHandle process() {
        return process.toHandle();
    }

    /** Why it is not there any more, where it died too often to be started again. */
    Optional<String> failure() {
        return givenUp ? Optional.of(name() + " keeps dying, see " + launch.log()) : Optional.empty();
    }

    synchronized void start() throws IOException {
        if (stopping) {
            return;
        }
        Redirect log = Redirect.appendTo(launch.log().toFile());
        ProcessBuilder builder =
                new ProcessBuilder(launch.command()).redirectOutput(log).redirectErrorStream(true);
        builder.environment().putAll(launch.environment());
        process = builder.start();
        processes.add(name(), process.toHandle());
        Process started = process;
        started.onExit().thenRunAsync(() -> ended(started), LATER);
    }

    /** Returns when it can be used; how it ended, or that it took too long, is the message otherwise. */
    void awaitReady() throws LaunchFailed, InterruptedException {
        long deadline = System.nanoTime() + STARTUP.toNanos();
        while (!readiness.isReady(launch.ready())) {
            if (stopping) {
                throw new LaunchFailed("stopped while " + name() + " was starting");
            }
            if (!process().isAlive()) {
                throw new LaunchFailed(death("ended with exit code " + process.exitValue() + " before it was ready"));
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchFailed(death("was not ready after " + STARTUP.toMinutes() + " minutes"));
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        ready = true;
    }

    private void ended(Process dead) {
        if (stopping || !ready) {
            return;
        }
        report.line(death("ended with exit code " + dead.exitValue()));
        if (!restarts.allowsAnother()) {
            givenUp = true;
            report.line(name() + " died too often and is left alone; Ctrl-C stops the rest");
            return;
        }
        try {
            start();
            report.line(name() + " is started again");
        } catch (IOException e) {
            givenUp = true;
            report.line(name() + " could not be started again: " + e.getMessage());
        }
    }

    private String death(String how) {
        return "%s %s; the end of %s:%n%s".formatted(name(), how, launch.log(), LogTail.of(launch.log()));
    }

    /** From now on its end is expected. */
    void expectEnd() {
        stopping = true;
    }

    @Override
    public void close() {
        expectEnd();
        synchronized (this) {
            if (process != null) {
                ProcessFile.end(process.toHandle());
            }
        }
    }
}
