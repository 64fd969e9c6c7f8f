package org.culturepark.trainer.run;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/** How many runs wait, over all replicas. */
@Startup
@Singleton
class QueueMetrics {
    private final RunRepository runs;

    QueueMetrics(RunRepository runs, MeterRegistry registry) {
        this.runs = runs;
        Gauge.builder("culturepark.training.queue", this::waiting)
                .description("Runs that wait for a device")
                .register(registry);
    }

    private long waiting() {
        return QuarkusTransaction.requiringNew().call(() -> runs.countIn(RunState.QUEUED));
    }
}
