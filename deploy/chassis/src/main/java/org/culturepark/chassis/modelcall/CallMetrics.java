package org.culturepark.chassis.modelcall;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Calls by outcome, latency of each try, tokens. */
@Singleton
class CallMetrics {
    private final MeterRegistry registry;

    CallMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    <T> T timed(ModelCall call, Supplier<T> work) {
        return registry.timer(
                        "culturepark.model.call.duration",
                        "stage",
                        call.purpose().stage(),
                        "model",
                        call.model())
                .record(work);
    }

    void ended(ModelCall call, Outcome outcome) {
        registry.counter(
                        "culturepark.model.calls",
                        "stage",
                        call.purpose().stage(),
                        "model",
                        call.model(),
                        "outcome",
                        outcome.name())
                .increment();
    }

    void used(ModelCall call, Usage usage) {
        tokens(call, "prompt", usage.promptTokens());
        tokens(call, "completion", usage.completionTokens());
        tokens(call, "cached", usage.cachedTokens());
    }

    private void tokens(ModelCall call, String kind, long amount) {
        registry.counter(
                        "culturepark.model.tokens",
                        "stage",
                        call.purpose().stage(),
                        "model",
                        call.model(),
                        "kind",
                        kind)
                .increment(amount);
    }
}
