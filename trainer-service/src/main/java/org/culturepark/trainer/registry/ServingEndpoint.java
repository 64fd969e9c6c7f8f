package org.culturepark.trainer.registry;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One serving endpoint: which models it lists, and how it is told to load another. */
public class ServingEndpoint {
    private final String name;
    private final Address config;
    private final Optional<Path> modelsFolder;
    private final ServingApi api;
    private final HttpClient chats;

    /** @param baseUrl ends with {@code /v1} */
    record Address(String baseUrl, String apiKey, Duration timeout) {}

    /** @param modelsFolder as the server sees it, where that differs from how this service does */
    ServingEndpoint(String name, Address config, Optional<Path> modelsFolder) {
        this.name = name;
        this.config = config;
        this.modelsFolder = modelsFolder;
        this.chats = HttpClient.newBuilder().connectTimeout(config.timeout()).build();
        this.api = QuarkusRestClientBuilder.newBuilder()
                .baseUri(URI.create(config.baseUrl()))
                .connectTimeout(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .build(ServingApi.class);
    }

    public String name() {
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
        Path seen = modelsFolder.map(root -> root.resolve(folder.getFileName())).orElse(folder);
        ask("POST load_lora_adapter", () -> {
            try (Response response =
                    api.loadLoraAdapter(authorization(), new ServingApi.LoraAdapter(model, seen.toString()))) {
                return response.getStatus();
            }
        });
    }

    /** Has the adapter forgotten. */
    void unload(String model) {
        ask("POST unload_lora_adapter", () -> {
            try (Response response = api.unloadLoraAdapter(authorization(), new ServingApi.LoadedAdapter(model))) {
                return response.getStatus();
            }
        });
    }

    /**
     * Hands a chat on as it is.
     *
     * @return the answer, which may be a refusal, from its first byte on
     * @throws ServingFailed when nobody answers
     */
    public HttpResponse<InputStream> chat(JsonNode request) {
        HttpRequest call = HttpRequest.newBuilder(URI.create(config.baseUrl() + "/chat/completions"))
                .timeout(config.timeout())
                .header(HttpHeaders.AUTHORIZATION, authorization())
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON)
                .POST(HttpRequest.BodyPublishers.ofString(request.toString()))
                .build();
        try {
            return chats.send(call, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new ServingFailed("endpoint " + name + " does not answer a chat: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServingFailed("interrupted while endpoint " + name + " answered");
        }
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
        return "Bearer " + config.apiKey();
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }
}
