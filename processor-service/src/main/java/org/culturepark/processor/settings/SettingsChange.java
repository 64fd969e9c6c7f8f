package org.culturepark.processor.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.culturepark.chassis.budget.Budget;
import org.culturepark.processor.embedding.Representative;
import org.culturepark.processor.filter.DropReason;
import org.culturepark.processor.filter.FilterSettings;
import org.culturepark.processor.verification.Verification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** What is to be different about the settings; what is absent stays. */
public record SettingsChange(
        Optional<Extraction> extraction,
        Optional<Verification> verification,
        Optional<@Min(1) @Max(50) Integer> verdictsPerCall,

        @Schema(description = "What the deterministic filters let pass.")
        Optional<@Valid Filters> filters,

        @Schema(description = "Which of the kept opinions become examples.")
        Optional<@Valid Selection> selection,

        Optional<Boolean> review,

        @Schema(implementation = String.class, description = "ISO 8601, such as PT24H.")
        Optional<@DurationMin(seconds = 1) @DurationMax(days = 3650) Duration> deadline,

        @Schema(description = "What its model calls may use; {} takes every limit away.")
        Optional<@Valid Spending> budget) {

    public static final String EXAMPLE = """
            {"verdictsPerCall": 8, "filters": {"minWords": 5, "off": ["ECHO"]},
             "selection": {"representative": "MEDOID", "samplesPerQuestion": 4, "seed": 7}, "review": false, "deadline": "PT24H",
             "budget": {"tokens": 2000000}}""";

    public record Filters(
            Optional<@Min(0) @Max(1000) Integer> minWords,
            Optional<@Min(1) @Max(1000) Integer> maxWords,
            Optional<@DecimalMin("0") @DecimalMax("1") Double> nearDuplicate,
            Optional<Set<DropReason>> off) {

        public FilterSettings over(FilterSettings before) {
            return new FilterSettings(
                    minWords.orElse(before.minWords()),
                    maxWords.orElse(before.maxWords()),
                    nearDuplicate.orElse(before.nearDuplicate()),
                    off.orElse(before.off()));
        }
    }

    public record Selection(
            Optional<Representative> representative,
            Optional<@DecimalMin("0") @DecimalMax("1") Double> threshold,
            Optional<@Min(1) @Max(100_000) Integer> samplesPerQuestion,
            Optional<Long> seed,
            Optional<@Min(1) Integer> maxPerQuestion,
            Optional<@Min(1) Integer> minPerQuestion,
            Optional<@Min(1) Integer> maxExamples,
            Optional<@Min(1) Integer> minExamples,
            Optional<@DecimalMin("0") @DecimalMax("1") Double> overlap) {

        public SelectionSettings over(SelectionSettings before) {
            return new SelectionSettings(
                    representative.orElse(before.representative()),
                    threshold.orElse(before.threshold()),
                    samplesPerQuestion.or(before::samplesPerQuestion),
                    seed.orElse(before.seed()),
                    maxPerQuestion.or(before::maxPerQuestion),
                    minPerQuestion.or(before::minPerQuestion),
                    maxExamples.or(before::maxExamples),
                    minExamples.or(before::minExamples),
                    overlap.orElse(before.overlap()));
        }
    }

    public record Spending(
            @Schema(description = "Read and written.") Optional<@Min(1) Long> tokens,

            @Schema(description = "In US dollars.")
            Optional<@DecimalMin(value = "0", inclusive = false) BigDecimal> money) {

        Budget asBudget() {
            return new Budget(tokens, money);
        }
    }

    /** The settings that {@code before} become. */
    public CurationSettings over(CurationSettings before) {
        return new CurationSettings(
                extraction.or(before::extraction),
                verification.or(before::verification),
                verdictsPerCall.orElse(before.verdictsPerCall()),
                filters.map(change -> change.over(before.filters())).orElse(before.filters()),
                selection.map(change -> change.over(before.selection())).orElse(before.selection()),
                review.orElse(before.review()),
                deadline.orElse(before.deadline()),
                budget.map(Spending::asBudget).orElse(before.budget()));
    }
}
