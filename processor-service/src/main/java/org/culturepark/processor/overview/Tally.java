package org.culturepark.processor.overview;

import java.util.Map;
import java.util.TreeMap;

/** Counts by reason, in the order of the reasons. */
final class Tally {
    private final Map<String, Long> counts = new TreeMap<>();

    void add(String reason, long number) {
        counts.merge(reason, number, Long::sum);
    }

    Map<String, Long> counts() {
        return counts;
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
