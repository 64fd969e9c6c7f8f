package org.culturepark.local.modelserver;

import java.util.ArrayDeque;
import java.util.Deque;

/** The end of a worker's log, kept to be shown when it dies. */
final class LastLines {
    private static final int KEPT = 15;

    private final Deque<String> lines = new ArrayDeque<>();

    synchronized void add(String line) {
        if (lines.size() == KEPT) {
            lines.removeFirst();
        }
        lines.addLast(line);
    }

    @Override
    public synchronized String toString() {
        return String.join(System.lineSeparator(), lines);
    }
}
