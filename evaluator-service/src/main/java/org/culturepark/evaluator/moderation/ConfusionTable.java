package org.culturepark.evaluator.moderation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.culturepark.evaluator.benchmark.Result;

/** A confusion matrix as rows of text: the gold label, then how often each label was given, then INVALID. */
final class ConfusionTable {
    private ConfusionTable() {}

    static Result.Table of(List<String> labels, int[][] counts) {
        List<String> columns = new ArrayList<>(List.of("gold"));
        columns.addAll(labels);
        columns.add(ConfusionMatrix.INVALID);
        return new Result.Table(
                columns,
                IntStream.range(0, labels.size())
                        .mapToObj(index -> row(labels.get(index), counts[index]))
                        .toList());
    }

    private static List<String> row(String gold, int[] counts) {
        List<String> row = new ArrayList<>(List.of(gold));
        Arrays.stream(counts).mapToObj(Integer::toString).forEach(row::add);
        return row;
    }
}
