package org.culturepark.evaluator.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.benchmark.Result;

/**
 * One benchmark of one model was asked, scored and stored. Observed at least once per evaluation, in no order; the id of
 * the event is that of the evaluation.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EvaluationCompleted(
        UUID evaluationId,
        BenchmarkName benchmark,
        String model,
        String baseModel,
        boolean tuned,
        String culture,
        Optional<UUID> runId,
        Optional<UUID> dataSetId,
        Result.Headline headline,
        List<Result.Floor> floors,
        SortedMap<String, Optional<Double>> figures,
        Answers answers,
        boolean degenerate,
        List<String> caveats,
        Instant completedAt) {

    /** {@code asked = valid + invalid + refused + failed}. */
    public record Answers(long asked, long valid, long invalid, long refused, long failed) {}
}
