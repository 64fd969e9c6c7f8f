package org.culturepark.trainer.run;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import org.culturepark.trainer.lora.TrainingStep;

/** The training on this replica's device as metrics; not a number while there is none. */
@Startup
@Singleton
class TrainingMetrics {
    private final AtomicReference<Optional<TrainingStep>> latest = new AtomicReference<>(Optional.empty());

    TrainingMetrics(MeterRegistry registry) {
        gauge(registry, "culturepark.training.loss", "Loss of the latest step, in nats", TrainingStep::loss);
        gauge(registry, "culturepark.training.tokens.per.second", "Speed", TrainingStep::tokensPerSecond);
        gauge(registry, "culturepark.training.step", "Steps done", TrainingStep::step);
        gauge(registry, "culturepark.training.steps", "Steps of the whole training", TrainingStep::steps);
    }

    void at(TrainingStep step) {
        latest.set(Optional.of(step));
    }

    void idle() {
        latest.set(Optional.empty());
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<TrainingStep> value) {
        Gauge.builder(name, latest, step -> step.get().map(value::applyAsDouble).orElse(Double.NaN))
                .description(description)
                .register(registry);
    }
}
