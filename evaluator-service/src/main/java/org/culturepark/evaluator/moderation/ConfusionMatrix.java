package org.culturepark.evaluator.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.statistics.Measure;
import org.culturepark.evaluator.statistics.Tallies;

/**
 * Gold labels against given ones. An answer that named no label (invalid, refused, failed) stands in a column of its
 * own: it is a miss for its gold label and a false positive for none.
 */
public final class ConfusionMatrix {
    static final String INVALID = "INVALID";

    private final List<String> labels;
    /** Rows: gold labels; columns: given labels, then INVALID. */
    private final int[][] counts;

    /** @param labels the declared ones; every gold label must be among them */
    public ConfusionMatrix(List<String> labels) {
        this.labels = List.copyOf(labels);
        this.counts = new int[labels.size()][labels.size() + 1];
    }

    /** @param given empty if the answer named no declared label */
    public void add(String gold, Optional<String> given) {
        int row = labels.indexOf(gold);
        if (row < 0) {
            throw new IllegalArgumentException("gold label " + gold + " is not declared: " + labels);
        }
        int column = given.map(labels::indexOf).filter(index -> index >= 0).orElse(labels.size());
        counts[row][column]++;
    }

    /** Where a pair of labels stands when the matrix is read row by row. */
    static int cell(List<String> labels, String gold, Optional<String> given) {
        int column = given.map(labels::indexOf).filter(index -> index >= 0).orElse(labels.size());
        return labels.indexOf(gold) * (labels.size() + 1) + column;
    }

    /** Macro-F1 over the labels with support, as a function of the cells. */
    static Measure macroF1(List<String> labels) {
        int columns = labels.size() + 1;
        return new Measure(labels.size() * columns, cells -> F1.macro(cells, labels.size()));
    }

    /** Units whose every text was given its label. */
    static Set<String> right(int labels, Tallies tallies) {
        int columns = labels + 1;
        return tallies.byUnit().entrySet().stream()
                .filter(unit ->
                        unit.getValue().stream().allMatch(share -> share.cell() / columns == share.cell() % columns))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    List<String> labels() {
        return labels;
    }

    ClassScore of(String label) {
        int index = labels.indexOf(label);
        int support = 0;
        int predicted = 0;
        for (int column = 0; column <= labels.size(); column++) {
            support += counts[index][column];
        }
        for (int[] row : counts) {
            predicted += row[index];
        }
        return new ClassScore(label, counts[index][index], predicted, support);
    }

    int total() {
        return labels.stream().mapToInt(label -> of(label).support()).sum();
    }

    /** How many answers named no declared label. */
    int invalid() {
        int invalid = 0;
        for (int[] row : counts) {
            invalid += row[labels.size()];
        }
        return invalid;
    }

    Result.Table table() {
        return ConfusionTable.of(labels, counts);
    }
}
