package org.culturepark.trainer.registry;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One serving endpoint: which models it lists, and how it is told to load another. */
class ServingEndpoint {
    private final String name;
    private final ServingConfig.Endpoint config;
    private final ServingApi api;

    ServingEndpoint(String name, ServingConfig.Endpoint config) {
        this.name = name;
        this.config = config;
        this.api = QuarkusRestClientBuilder.newBuilder()
                .baseUri(config.url())
                .connectTimeout(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .build(ServingApi.class);
    }

    String name() {
        return name;
    }

    /** @throws ServingFailed when the endpoint does not answer with a list */
    Set<String> models() {
        return ask("GET models", () -> api.models(authorization())).data().stream()
                .map(ServingApi.Model::id)
                .collect(Collectors.toSet());
    }

    /**
     * Has the adapter loaded under the model's name.
     *
     * @throws ServingFailed when the endpoint refuses, or cannot load adapters at all
     */
    void load(String model, Path folder) {
        Path seen = config.modelsFolder()
                .map(root -> root.resolve(folder.getFileName()))
                .orElse(folder);
        ask("POST load_lora_adapter", () -> {
            try (Response response =
                    api.loadLoraAdapter(authorization(), new ServingApi.LoraAdapter(model, seen.toString()))) {
                return response.getStatus();
            }
        });
    }

    private <T> T ask(String call, Supplier<T> question) {
        try {
            return question.get();
        } catch (WebApplicationException e) {
            throw new ServingFailed(refusal(call, e.getResponse().getStatus()));
        } catch (ProcessingException e) {
            throw new ServingFailed("endpoint " + name + " does not answer " + call + ": "
                    + rootOf(e).getMessage());
        }
    }

    private String refusal(String call, int status) {
        if (status < 400) {
            return "endpoint " + name + " answered " + call + " with something that cannot be read";
        }
        String meaning = status == 404 || status == 405 ? ", so it cannot load adapters" : "";
        return "endpoint " + name + " answered " + status + " to " + call + meaning;
    }

    private String authorization() {
        return config.apiKey().map(key -> "Bearer " + key).orElse(null);
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }
}
