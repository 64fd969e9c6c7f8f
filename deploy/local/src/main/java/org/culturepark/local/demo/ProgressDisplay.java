package org.culturepark.local.demo;

import java.io.PrintStream;
import org.culturepark.local.demo.Stage.Progress;

/** Shows how far one stage after the other is. */
interface ProgressDisplay {
    void open(String name);

    void show(Progress progress);

    void close();

    /** A bar on a terminal, a line now and then elsewhere. */
    static ProgressDisplay on(PrintStream output) {
        boolean terminal = System.console() != null && !"dumb".equals(System.getenv("TERM"));
        return terminal ? new ProgressBars(output) : new ProgressLines(output);
    }
}
