package org.culturepark.chassis.endpoint;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.culturepark.chassis.endpoint.EndpointConfig.OneEndpoint;

/** The configured endpoints. */
@ApplicationScoped
public class Endpoints {
    /** Name of the endpoint where nothing else is said. */
    public static final String DEFAULT = "default";

    /** A request with more texts than OpenAI takes would be split, and one call be many. */
    private static final int MOST_TEXTS = 2048;

    private final Map<String, Endpoint> endpoints = new TreeMap<>();

    Endpoints(EndpointConfig config, RateBuckets rates, MeterRegistry registry) {
        config.endpoints().forEach((name, one) -> {
            Slots slots = new Slots(new ConcurrencyLimit(one.initialConcurrency(), one.maxConcurrency()));
            endpoints.put(
                    name,
                    new Endpoint(
                            client(one),
                            model -> embedder(one, model),
                            slots,
                            rates.requests(name, one.requestsPerMinute()),
                            rates.tokens(name, one.tokensPerMinute()),
                            one.patience()));
            gauge(
                    registry,
                    "culturepark.model.concurrency.limit",
                    name,
                    slots,
                    "Calls that the endpoint bears at once");
            gauge(registry, "culturepark.model.concurrency.used", name, slots, "Calls in flight");
        });
    }

    private static void gauge(MeterRegistry registry, String meter, String endpoint, Slots slots, String description) {
        Gauge.builder(meter, slots, meter.endsWith("limit") ? Slots::limit : Slots::inFlight)
                .tag("endpoint", endpoint)
                .description(description)
                .register(registry);
    }

    /** Built here and not by the extension, whose own client tries everything at least twice, times our tries. */
    private static ChatModel client(OneEndpoint config) {
        return OpenAiChatModel.builder()
                .baseUrl(config.baseUrl())
                .apiKey(config.apiKey())
                .timeout(config.timeout())
                .maxRetries(0)
                .build();
    }

    private static ChatModel embedder(OneEndpoint config, String model) {
        return new VectorClient(OpenAiEmbeddingModel.builder()
                .baseUrl(config.baseUrl())
                .apiKey(config.apiKey())
                .timeout(config.timeout())
                .modelName(model)
                .maxSegmentsPerBatch(MOST_TEXTS)
                .maxRetries(0)
                .build());
    }

    public Set<String> names() {
        return Set.copyOf(endpoints.keySet());
    }

    /** @throws IllegalArgumentException if no endpoint of that name is configured */
    public Endpoint get(String name) {
        return Optional.ofNullable(endpoints.get(name))
                .orElseThrow(() -> new IllegalArgumentException("No endpoint " + name));
    }
}
