package org.culturepark.local.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The last lines of a log. */
final class LogTail {
    private static final int LINES = 12;

    private LogTail() {}

    /** Indented, to stand under the line that says why they are shown. */
    static String of(Path log) {
        try {
            // Whatever bytes it holds: a native library writes there too.
            String text = new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1);
            return lastLines(text.lines().toList());
        } catch (IOException e) {
            return "    (" + log + " cannot be read)";
        }
    }

    private static String lastLines(List<String> lines) {
        return lines.stream()
                .skip(Math.max(0, lines.size() - LINES))
                .map(line -> "    " + line)
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
