package org.culturepark.evaluator.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.statistics.Interval;
import org.culturepark.evaluator.statistics.McNemar;
import org.culturepark.evaluator.statistics.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How models compare on what all of them were asked. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Comparison")
public record Comparison(
        List<String> models,

        @Schema(description = "One a pair of models and what both were asked; totals over cultures come last")
        List<Row> rows,

        @Schema(description = "How it is to be read") List<String> notes) {

    /** One pair of models on one thing. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "ComparisonRow")
    public record Row(
            BenchmarkName benchmark,

            @Schema(description = "Absent in a total over cultures")
            Optional<String> culture,

            String label,
            String model,
            String against,
            @Schema(examples = "macroF1") String measure,
            Result.Direction direction,

            @Schema(description = "The model's figure on what both answered")
            Optional<Double> value,

            Optional<Double> againstValue,
            @Schema(description = "value − againstValue") Optional<Double> difference,
            Optional<Interval> interval,

            @Schema(description = "Two-sided, by paired randomisation")
            double p,

            @Schema(description = "After Holm's correction over all rows")
            double pAdjusted,

            @Schema(description = "The difference in standard deviations between units")
            Optional<Double> effect,

            @Schema(description = "Exact test on the items that only one of them got right")
            Optional<McNemar> mcNemar,

            @Schema(description = "Texts, personas or questions that both have answers for")
            int units,

            Verdict verdict,

            @Schema(examples = "no difference that these data can show")
            String words) {}
}
