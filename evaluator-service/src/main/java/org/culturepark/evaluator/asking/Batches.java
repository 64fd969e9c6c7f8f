package org.culturepark.evaluator.asking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturepark.evaluator.benchmark.Question;

/**
 * Cuts questions into batches that are asked one after the other, several batches at once. Questions that begin alike
 * stay in one batch: llama.cpp keeps a cache per slot, so four at once would read the common beginning four times.
 */
final class Batches {
    private Batches() {}

    /** As many batches as there are groups, or {@code parallel} if that is more and the questions allow it. */
    static List<List<Question>> of(List<Question> questions, int parallel) {
        Map<String, List<Question>> groups = questions.stream()
                .collect(Collectors.groupingBy(Question::group, LinkedHashMap::new, Collectors.toList()));
        int parts = groups.isEmpty() ? 1 : ceil(parallel, groups.size());
        List<List<Question>> batches = new ArrayList<>();
        groups.values().forEach(group -> batches.addAll(cut(group, ceil(group.size(), parts))));
        return batches;
    }

    private static List<List<Question>> cut(List<Question> group, int size) {
        List<List<Question>> parts = new ArrayList<>();
        for (int from = 0; from < group.size(); from += size) {
            parts.add(group.subList(from, Math.min(group.size(), from + size)));
        }
        return parts;
    }

    private static int ceil(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
