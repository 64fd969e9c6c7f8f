package org.culturepark.evaluator.promotion;

import java.util.ArrayList;
import java.util.List;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.comparison.Comparison.Row;
import org.culturepark.evaluator.promotion.Assessment.Decision;
import org.culturepark.evaluator.statistics.Verdict;

/** The rule, applied to how a model compares with its base. */
record Ruling(Decision decision, List<String> reasons) {

    /**
     * @param rows of the tuned model against its base
     * @param voids evaluations that came to nothing
     */
    static Ruling of(List<Row> rows, int voids, PromotionConfig config) {
        List<String> against = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Row row : rows) {
            String what = row.benchmark() + (row.label().isEmpty() ? "" : " (" + row.label() + ")");
            if (row.verdict() == Verdict.WORSE && config.notWorse().contains(row.benchmark())) {
                against.add(what + ": worse than the untuned model.");
            }
            if (row.benchmark() == BenchmarkName.FORGETTING
                    && row.difference()
                            .filter(lost -> lost < -config.forgotten())
                            .isPresent()) {
                against.add("%s: lost %.3f of accuracy, more than the %.3f that may be lost."
                        .formatted(what, -row.difference().get(), config.forgotten()));
            }
            if (wanted(config, row.benchmark()) && row.verdict() != Verdict.BETTER) {
                open.add(what + ": not shown to be better than the untuned model.");
            }
            if (row.verdict() == Verdict.CANNOT_BE_TOLD) {
                open.add(what + ": cannot be told.");
            }
        }
        if (voids > 0) {
            open.add(voids + " evaluations are void.");
        }
        if (rows.isEmpty()) {
            open.add("Nothing was asked of both the model and its base.");
        }
        return decided(against, open);
    }

    private static Ruling decided(List<String> against, List<String> open) {
        if (!against.isEmpty()) {
            return new Ruling(Decision.REJECT, against);
        }
        return open.isEmpty()
                ? new Ruling(
                        Decision.PROMOTE, List.of("Not shown to be worse than the untuned model on anything asked."))
                : new Ruling(Decision.HOLD, open);
    }

    private static boolean wanted(PromotionConfig config, BenchmarkName name) {
        return config.better().filter(names -> names.contains(name)).isPresent();
    }
}
