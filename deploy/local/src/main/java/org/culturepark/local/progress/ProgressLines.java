package org.culturepark.local.progress;

import java.io.PrintStream;
import java.time.Duration;

/** A line whenever a tenth of the stage is done, for logs and pipes. */
final class ProgressLines implements ProgressDisplay {
    private static final int PARTS = 10;

    private final PrintStream output;
    private String name = "";
    private long opened;
    private long shown;
    private long done;

    ProgressLines(PrintStream output) {
        this.output = output;
    }

    @Override
    public void open(String stage) {
        name = stage;
        opened = System.nanoTime();
        shown = -1;
        done = -1;
    }

    @Override
    public void show(Progress progress) {
        long part = progress.of() == 0 ? 0 : progress.done() * PARTS / progress.of();
        if (part == shown && (!progress.finished() || progress.done() == done)) {
            return;
        }
        shown = part;
        done = progress.done();
        long seconds = Duration.ofNanos(System.nanoTime() - opened).toSeconds();
        output.printf("  %-12s %5d of %-5d %4d s%n", name, progress.done(), progress.of(), seconds);
    }

    @Override
    public void close() {
        output.flush();
    }
}
