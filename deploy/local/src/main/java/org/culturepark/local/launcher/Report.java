package org.culturepark.local.launcher;

import java.io.PrintStream;

/** What a person at the terminal reads; whole lines, from any thread. */
public final class Report {
    private final PrintStream output;

    public Report(PrintStream output) {
        this.output = output;
    }

    public void line(String text) {
        synchronized (output) {
            output.println(text);
            output.flush();
        }
    }
}
