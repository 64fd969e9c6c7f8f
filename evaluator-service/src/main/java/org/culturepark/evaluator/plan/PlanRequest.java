package org.culturepark.evaluator.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturepark.chassis.budget.Budget;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.benchmark.Wishes;
import org.culturepark.evaluator.event.EvaluationRequested;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Several models on the same items, by the same rule for all of them. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "PlanRequest")
public record PlanRequest(
        @NotEmpty @Size(max = 50) @Schema(description = "The first is the one that the others are compared with")
        List<@NotNull @Valid ModelChoice> models,

        @NotEmpty @Size(max = 100) @Schema(examples = "[\"Korean\"]")
        List<@NotBlank @Size(max = 100) String> cultures,

        @NotEmpty Set<@NotNull BenchmarkName> benchmarks,

        @Valid @Schema(description = "How much is asked and how; what is left out is as configured")
        Optional<Wishes> wishes,

        @Valid @Schema(description = "Stops the plan cleanly when it is used up")
        Optional<Limit> budget) {
    static final String EXAMPLE = """
            {"models": [{"model": "smollm2-135m-instruct"}], "cultures": ["Korean", "German"],
             "benchmarks": ["MODERATION"], "wishes": {"rows": 20}, "budget": {"tokens": 200000}}""";

    static PlanRequest of(EvaluationRequested event) {
        List<ModelChoice> models = new ArrayList<>();
        models.add(new ModelChoice(event.model(), event.baseModel(), event.endpoint()));
        event.against()
                .orElse(List.of())
                .forEach(other -> models.add(new ModelChoice(other, Optional.empty(), Optional.empty())));
        return new PlanRequest(
                models, List.of(event.culture()), event.benchmarks(), Optional.of(event.wished()), Optional.empty());
    }

    Wishes wished() {
        return wishes.orElse(Wishes.NONE);
    }

    /** A model as it is served; a tuned one's base is measured with it. */
    @Schema(name = "ModelChoice")
    public record ModelChoice(
            @NotBlank @Size(max = 200) @Schema(examples = "culturepark-korean-1a2b3c4d")
            String model,

            @Schema(
                    description = "Its untuned base; known already for models of the trainer",
                    examples = "smollm2-135m-instruct")
            Optional<@Pattern(regexp = ".*\\S.*", message = "must not be blank") @Size(max = 200) String> baseModel,

            @Schema(description = "Name of the configured endpoint that serves it", examples = "default")
            Optional<@Pattern(regexp = ".*\\S.*", message = "must not be blank") @Size(max = 100) String> endpoint) {}

    /** @param money in US dollars */
    @Schema(name = "PlanBudget")
    public record Limit(Optional<@Min(1) Long> tokens, Optional<@DecimalMin("0") BigDecimal> money) {
        Budget asBudget() {
            return new Budget(tokens, money);
        }
    }
}
