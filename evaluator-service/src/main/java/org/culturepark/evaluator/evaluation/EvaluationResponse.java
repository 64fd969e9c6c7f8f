package org.culturepark.evaluator.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.modelcall.UsageLine;
import org.culturepark.evaluator.asking.AnswerCounts;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.statistics.Interval;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An evaluation; headline, floors, figures and the like are there once it is completed. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Evaluation")
public record EvaluationResponse(
        UUID id,
        BenchmarkName benchmark,
        @Schema(examples = "culturepark-korean-1a2b3c4d") String model,
        @Schema(examples = "smollm2-135m-instruct") String baseModel,
        boolean tuned,

        @Schema(description = "Name of the configured endpoint that serves it", examples = "default")
        String endpoint,

        @Schema(examples = "Korean") String culture,

        @Schema(description = "What is asked, where the benchmark alone does not say it")
        String label,

        Optional<UUID> runId,
        Optional<UUID> dataSetId,
        Evaluation.State state,
        @Schema(description = "Why it failed") Optional<String> reason,
        Progress progress,
        Optional<Result.Headline> headline,

        @Schema(description = "Of the headline, by bootstrap over whatever belongs together")
        Optional<Interval> interval,

        @Schema(description = "What a model without merit would get, in the headline's measure")
        Optional<List<Result.Floor>> floors,

        @Schema(
                description = "All figures by name; null where one could not be told",
                type = SchemaType.OBJECT,
                additionalProperties = Figure.class)
        Optional<Map<String, Optional<Double>>> figures,

        @Schema(description = "A confusion matrix and the like, where a single evaluation is read")
        Optional<Map<String, Result.Table>> tables,

        @Schema(description = "asked = valid + invalid + refused + failed + pending")
        AnswerCounts answers,

        @Schema(description = "Whether the answers hardly depend on what was asked")
        Optional<Boolean> degenerate,

        @Schema(description = "What a reader must know") Optional<List<String>> caveats,

        @Schema(description = "All that decides what was asked")
        Map<String, String> parameters,

        @Schema(description = "Tokens, where a single evaluation is read")
        Optional<List<UsageLine>> usage,

        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,

        @Schema(description = "When its answers were scored last, and how often they were")
        Optional<Instant> scoredAt,

        int scorings) {

    public boolean mayChange() {
        return state == Evaluation.State.PENDING || state == Evaluation.State.RUNNING;
    }

    public boolean succeeded() {
        return state == Evaluation.State.COMPLETED;
    }

    public record Progress(long done, long of) {}

    static EvaluationResponse from(Evaluation evaluation, AnswerCounts answers, Optional<List<UsageLine>> usage) {
        var candidate = evaluation.candidate();
        Optional<Result> result = evaluation.result();
        return new EvaluationResponse(
                evaluation.id(),
                evaluation.benchmark(),
                candidate.model(),
                candidate.baseModel(),
                candidate.tuned(),
                candidate.endpoint(),
                candidate.culture(),
                evaluation.label(),
                candidate.runId(),
                candidate.dataSetId(),
                evaluation.state(),
                evaluation.reason(),
                new Progress(answers.done(), answers.asked()),
                result.map(Result::headline),
                evaluation.interval(),
                result.map(Result::floors),
                result.map(Result::figures),
                usage.flatMap(any -> result.map(Result::tables)),
                answers,
                result.map(Result::degenerate),
                result.map(Result::caveats),
                evaluation.parameters().values(),
                usage,
                evaluation.createdAt(),
                evaluation.startedAt(),
                evaluation.endedAt(),
                evaluation.scoredAt(),
                evaluation.scorings());
    }

    /** Only for the API's description, which knows no map of optional numbers. */
    @Schema(type = SchemaType.NUMBER, nullable = true)
    interface Figure {}
}
