package org.culturepark.evaluator.evaluation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturepark.evaluator.benchmark.Result;

/** The latest headline of each model, culture and benchmark, and the floors beside it, as gauges. */
@ApplicationScoped
class EvaluationMetrics {
    private final EvaluationRepository evaluations;
    private final MultiGauge headlines;
    private final MultiGauge floors;
    private final Map<Tags, Result> latest = new LinkedHashMap<>();
    private Instant seenUntil = Instant.EPOCH;

    EvaluationMetrics(EvaluationRepository evaluations, MeterRegistry registry) {
        this.evaluations = evaluations;
        this.headlines = MultiGauge.builder("culturepark.evaluation.headline")
                .description("First figure of the latest completed evaluation")
                .register(registry);
        this.floors = MultiGauge.builder("culturepark.evaluation.floor")
                .description("What a model without merit would get in the headline's measure")
                .register(registry);
    }

    /** Looks only at what was scored since the last look, on whatever replica; nothing is read twice from a full table. */
    @Scheduled(every = "15s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void refresh() {
        List<Evaluation> fresh = evaluations.scoredSince(seenUntil);
        if (fresh.isEmpty()) {
            return;
        }
        fresh.forEach(evaluation -> {
            Result result = evaluation.result().orElseThrow();
            latest.put(tags(evaluation, result), result);
            seenUntil = evaluation.scoredAt().orElseThrow().plusNanos(1_000);
        });
        show();
    }

    private void show() {
        List<Row<?>> headlineRows = new ArrayList<>();
        List<Row<?>> floorRows = new ArrayList<>();
        latest.forEach((tags, result) -> {
            result.headline().value().ifPresent(value -> headlineRows.add(Row.of(tags, value)));
            result.floors().forEach(floor -> floorRows.add(Row.of(tags.and("floor", floor.name()), floor.value())));
        });
        headlines.register(headlineRows, true);
        floors.register(floorRows, true);
    }

    private static Tags tags(Evaluation evaluation, Result result) {
        return Tags.of(
                "benchmark", evaluation.benchmark().name(),
                "model", evaluation.candidate().model(),
                "culture", evaluation.candidate().culture(),
                "measure", result.headline().measure());
    }
}
