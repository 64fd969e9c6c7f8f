package org.culturepark.local.demo;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.culturepark.local.demo.Stage.Progress;

/** A bar for each stage. */
final class ProgressBars implements ProgressDisplay {
    private static final int WIDTH = 78;
    private static final int EVERY_MILLIS = 300;

    private final PrintStream output;
    private ProgressBar bar;

    ProgressBars(PrintStream output) {
        this.output = output;
    }

    @Override
    public void open(String name) {
        bar = new ProgressBarBuilder()
                .setTaskName("  %-12s".formatted(name))
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(0)
                .setUpdateIntervalMillis(EVERY_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(output, WIDTH))
                .build();
    }

    @Override
    public void show(Progress progress) {
        bar.maxHint(progress.of());
        bar.stepTo(progress.done());
    }

    @Override
    public void close() {
        bar.close();
    }
}
