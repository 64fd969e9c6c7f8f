package org.culturepark.evaluator.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.statistics.Interval;

/**
 * One benchmark of one model was asked, scored and stored. Observed at least once per evaluation, in no order; the id of
 * the event is that of the evaluation.
 *
 * @param interval of the headline
 * @param label what was asked, where the benchmark alone does not say it
 * @param gate what the quality gate says of the registered set that was asked
 * @param planIds plans that it is part of
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
        Optional<Interval> interval,
        List<Result.Floor> floors,
        SortedMap<String, Optional<Double>> figures,
        Answers answers,
        boolean degenerate,
        List<String> caveats,
        Optional<String> label,
        Optional<String> gate,
        List<UUID> planIds,
        Instant completedAt) {

    /** {@code asked = valid + invalid + refused + failed}. */
    public record Answers(long asked, long valid, long invalid, long refused, long failed) {}
}
