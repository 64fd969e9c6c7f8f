package org.culturepark.local.progress;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar for each piece of work, on standard error; several are under each other. */
final class ProgressBars implements ProgressDisplay {
    private static final int WIDTH = 78;
    private static final int EVERY_MILLIS = 300;

    private ProgressBar bar;

    @Override
    public void open(String name) {
        bar = new ProgressBarBuilder()
                .setTaskName("  %-12s".formatted(name))
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(0)
                .setUpdateIntervalMillis(EVERY_MILLIS)
                .setMaxRenderedLength(WIDTH)
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
