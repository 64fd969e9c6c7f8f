package org.culturepark.local.modelserver;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.culturepark.local.openai.ApiError;

/** Keeps one model running: when its process dies, as native code can make it, another is started. */
final class Worker implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Worker.class.getName());
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    private final String model;
    private final WorkerSettings settings;
    private final Optional<Path> adapter;

    private WorkerProcess process;
    private long pause = FIRST_PAUSE_MILLIS;
    private boolean closed;

    Worker(String model, WorkerSettings settings, Optional<Path> adapter) {
        this.model = model;
        this.settings = settings;
        this.adapter = adapter;
    }

    /**
     * Starts the model.
     *
     * @return completed when it answers for the first time, with {@link WorkerFailed} if it cannot be loaded: then it is
     *     not tried again
     */
    synchronized CompletableFuture<Void> start() throws IOException {
        process = WorkerProcess.start(settings, adapter);
        WorkerProcess first = process;
        return first.port().thenAccept(port -> first.ended().thenRun(this::died));
    }

    private synchronized void died() {
        if (closed) {
            return;
        }
        LOG.log(Level.WARNING, "model {0} died and is started again; it said last:\n{1}", model, process.log());
        restartLater();
    }

    private void restartLater() {
        Executor later = CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS);
        pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        later.execute(this::restart);
    }

    private synchronized void restart() {
        if (closed) {
            return;
        }
        try {
            process = WorkerProcess.start(settings, adapter);
            process.port().thenRun(this::recovered);
            process.ended().thenRun(this::died);
        } catch (IOException e) {
            LOG.log(Level.ERROR, "model " + model + " could not be started again, which is tried later", e);
            restartLater();
        }
    }

    private synchronized void recovered() {
        pause = FIRST_PAUSE_MILLIS;
        LOG.log(Level.INFO, "model {0} answers again", model);
    }

    /**
     * Where it answers.
     *
     * @throws ApiError while it is being started
     */
    synchronized URI address() {
        if (!isReady()) {
            throw ApiError.unavailable("The model " + model + " is being started.");
        }
        return URI.create("http://127.0.0.1:" + process.port().join());
    }

    synchronized boolean isReady() {
        return process != null
                && process.isAlive()
                && process.port().isDone()
                && !process.port().isCompletedExceptionally();
    }

    /** The process that runs now. */
    synchronized ProcessHandle process() {
        return process.handle();
    }

    /** Ends the process and with it all the model's memory. */
    @Override
    public void close() {
        WorkerProcess running;
        synchronized (this) {
            closed = true;
            running = process;
        }
        if (running != null) {
            running.close();
        }
    }
}
