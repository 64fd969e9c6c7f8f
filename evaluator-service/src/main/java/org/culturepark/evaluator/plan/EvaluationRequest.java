package org.culturepark.evaluator.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.benchmark.Wishes;
import org.culturepark.evaluator.event.EvaluationRequested;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wants measured. */
@Schema(examples = """
                {"model": "culturepark-korean-1a2b3c4d", "baseModel": "smollm2-135m-instruct", "culture": "Korean",
                 "benchmarks": ["VSM13", "MODERATION"], "personas": 20}""")
record EvaluationRequest(
        @NotBlank @Size(max = 200) @Schema(description = "As it is served", examples = "culturepark-korean-1a2b3c4d")
        String model,

        @Schema(
                description = "Its untuned base, which is then measured too; known already for models of the trainer",
                examples = "smollm2-135m-instruct")
        Optional<@Pattern(regexp = ".*\\S.*", message = "must not be blank") @Size(max = 200) String> baseModel,

        @NotBlank @Size(max = 100) @Schema(examples = "Korean")
        String culture,

        @NotEmpty Set<@NotNull BenchmarkName> benchmarks,

        @Schema(
                description = "People as whom each VSM13 item is answered; by default as configured",
                minimum = "1",
                maximum = "1000",
                examples = "20")
        Optional<@Min(1) @Max(1000) Integer> personas,

        @Schema(description = "Name of the configured endpoint that serves the model", examples = "default")
        Optional<@Pattern(regexp = ".*\\S.*", message = "must not be blank") @Size(max = 100) String> endpoint,

        @Schema(description = "Other models that are measured on the same items")
        Optional<@Size(max = 20) List<@NotBlank @Size(max = 200) String>> against,

        @Valid @Schema(description = "How much is asked and how; what is left out is as configured")
        Optional<Wishes> wishes) {

    PlanRequest asPlan() {
        return PlanRequest.of(
                new EvaluationRequested(model, baseModel, endpoint, against, culture, benchmarks, personas, wishes));
    }
}
