package org.culturepark.local.curate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lines of a file in parts that the processor takes at once; holds one part at a time. */
final class DialogueParts implements AutoCloseable {
    /** The processor takes 10 MB, and a character is at most three bytes. */
    private static final int MOST_CHARACTERS = 2_000_000;

    private final BufferedReader reader;
    private long nextLine = 1;
    private String ahead;

    DialogueParts(Path file) throws IOException {
        reader = Files.newBufferedReader(file);
        ahead = reader.readLine();
    }

    boolean hasNext() {
        return ahead != null;
    }

    /** Number of the first line of the part to come. */
    long nextLine() {
        return nextLine;
    }

    /** At least one line. */
    String next() throws IOException {
        StringBuilder part = new StringBuilder();
        do {
            part.append(ahead).append('\n');
            nextLine++;
            ahead = reader.readLine();
        } while (ahead != null && part.length() + ahead.length() < MOST_CHARACTERS);
        return part.toString();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
