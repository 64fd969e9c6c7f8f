package org.culturepark.local.progress;

import java.io.PrintStream;

/** Shows how far a piece of work is, or one after the other. */
public interface ProgressDisplay {
    void open(String name);

    void show(Progress progress);

    void close();

    /** A bar on a terminal, a line now and then elsewhere. */
    static ProgressDisplay on(PrintStream output) {
        boolean terminal = System.console() != null && !"dumb".equals(System.getenv("TERM"));
        return terminal ? new ProgressBars() : new ProgressLines(output);
    }
}
