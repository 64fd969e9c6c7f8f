package org.culturepark.generator.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturepark.generator.importing.ImportWarning.Kind;

/** Counts what was met in a file, by kind, subject and message; how many it keeps is bounded, however large the file. */
final class Warnings {
    static final int MOST = 1_000;
    private static final Key REST = new Key(Kind.MORE, "", "more than " + MOST + " kinds of warnings");

    private final Map<Key, Entry> entries = new LinkedHashMap<>();

    void add(Kind kind, String subject, long line, String message) {
        Key key = new Key(kind, subject, message);
        if (entries.containsKey(key) || entries.size() < MOST) {
            entries.computeIfAbsent(key, first -> new Entry(line)).count++;
            return;
        }
        entries.computeIfAbsent(REST, first -> new Entry(line)).count++;
    }

    List<ImportWarning> list() {
        return entries.entrySet().stream()
                .map(entry -> new ImportWarning(
                        entry.getKey().kind,
                        entry.getKey().subject,
                        entry.getValue().count,
                        entry.getValue().line,
                        entry.getKey().message))
                .toList();
    }

    private record Key(Kind kind, String subject, String message) {}

    private static final class Entry {
        private final long line;
        private long count;

        private Entry(long line) {
            this.line = line;
        }
    }
}
