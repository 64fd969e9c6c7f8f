package org.culturepark.trainer.run;

import io.micrometer.core.instrument.Counter;
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
    private final Counter checkpoints;
    private final Counter checkpointFailures;
    private final AtomicReference<Double> heldOut = new AtomicReference<>(Double.NaN);
    private final AtomicReference<Optional<TrainingStep>> latest = new AtomicReference<>(Optional.empty());

    TrainingMetrics(MeterRegistry registry) {
        checkpoints = registry.counter("culturepark.training.checkpoints", "outcome", "written");
        checkpointFailures = registry.counter("culturepark.training.checkpoints", "outcome", "failed");
        Gauge.builder("culturepark.training.device.memory", DeviceMemory::residentBytes)
                .baseUnit("bytes")
                .description("Memory of the device that this process holds; the device is the CPU")
                .register(registry);
        Gauge.builder("culturepark.training.held.out.loss", heldOut, AtomicReference::get)
                .description("Latest loss on the held-out examples, in nats")
                .register(registry);
        gauge(registry, "culturepark.training.loss", "Loss of the latest step, in nats", TrainingStep::loss);
        gauge(registry, "culturepark.training.tokens.per.second", "Speed", TrainingStep::tokensPerSecond);
        gauge(registry, "culturepark.training.step", "Steps done", TrainingStep::step);
        gauge(registry, "culturepark.training.steps", "Steps of the whole training", TrainingStep::steps);
    }

    void at(ProgressReport report) {
        if (!report.steps().isEmpty()) {
            latest.set(Optional.of(report.steps().get(report.steps().size() - 1)));
        }
        report.checkpoint().ifPresent(step -> checkpoints.increment());
        report.notice().filter(reason -> !reason.isEmpty()).ifPresent(reason -> checkpointFailures.increment());
        report.heldOut().forEach(loss -> heldOut.set(loss.loss()));
    }

    void idle() {
        latest.set(Optional.empty());
        heldOut.set(Double.NaN);
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<TrainingStep> value) {
        Gauge.builder(name, latest, step -> step.get().map(value::applyAsDouble).orElse(Double.NaN))
                .description(description)
                .register(registry);
    }
}
