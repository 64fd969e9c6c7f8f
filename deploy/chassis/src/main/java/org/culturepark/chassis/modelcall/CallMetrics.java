package org.culturepark.chassis.modelcall;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Calls by outcome, latency of each try, tokens, money. */
@Singleton
class CallMetrics {
    private final MeterRegistry registry;

    CallMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void tried(ModelCall call, Duration latency) {
        registry.timer("culturepark.model.call.duration", tags(call)).record(latency);
    }

    void ended(Exchange exchange) {
        Tags tags = tags(exchange.open().call());
        registry.counter(
                        "culturepark.model.calls",
                        tags.and("outcome", exchange.outcome().name()))
                .increment();
        Usage usage = exchange.usage();
        tokens(tags, "prompt", usage.promptTokens());
        tokens(tags, "completion", usage.completionTokens());
        tokens(tags, "cached", usage.cachedTokens());
        exchange.money()
                .filter(sum -> sum.signum() > 0)
                .ifPresent(
                        sum -> registry.counter("culturepark.model.money", tags).increment(sum.doubleValue()));
    }

    private void tokens(Tags tags, String kind, long amount) {
        if (amount > 0) {
            registry.counter("culturepark.model.tokens", tags.and("kind", kind)).increment(amount);
        }
    }

    private static Tags tags(ModelCall call) {
        return Tags.of("stage", call.purpose().stage(), "model", call.model(), "endpoint", call.endpoint());
    }
}
