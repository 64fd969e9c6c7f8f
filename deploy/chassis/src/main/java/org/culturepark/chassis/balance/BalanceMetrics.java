package org.culturepark.chassis.balance;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The balance as gauges, {@code culturepark_balance{stage,outcome,reason}}. */
@ApplicationScoped
class BalanceMetrics {
    private final Balances balances;
    private final MultiGauge gauge;

    BalanceMetrics(Balances balances, MeterRegistry registry) {
        this.balances = balances;
        this.gauge = MultiGauge.builder("culturepark.balance")
                .description("Where what came into a stage is now")
                .register(registry);
    }

    @Scheduled(every = "15s", concurrentExecution = ConcurrentExecution.SKIP)
    void refresh() {
        List<Row<?>> rows = balances.take().stages().stream()
                .<Row<?>>flatMap(BalanceMetrics::rows)
                .toList();
        gauge.register(rows, true);
    }

    private static Stream<Row<Number>> rows(StageBalance stage) {
        Stream<Row<Number>> totals = Stream.of(
                row(stage, "in", "", stage.in()),
                row(stage, "kept", "", stage.kept()),
                row(stage, "pending", "", stage.pending()));
        return Stream.concat(
                totals, Stream.concat(rows(stage, "dropped", stage.dropped()), rows(stage, "failed", stage.failed())));
    }

    private static Stream<Row<Number>> rows(StageBalance stage, String outcome, Map<String, Long> counts) {
        return counts.entrySet().stream().map(entry -> row(stage, outcome, entry.getKey(), entry.getValue()));
    }

    private static Row<Number> row(StageBalance stage, String outcome, String reason, long value) {
        return Row.of(Tags.of("stage", stage.stage(), "outcome", outcome, "reason", reason), value);
    }
}
