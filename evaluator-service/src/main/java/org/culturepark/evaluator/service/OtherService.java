package org.culturepark.evaluator.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.culturepark.evaluator.benchmark.Unreachable;
import org.culturepark.evaluator.evaluation.JsonText;

/** Another of the services, over REST. */
public final class OtherService {
    private static final int FIRST_SERVER_ERROR = 500;

    private final String name;
    private final URI address;
    private final Duration timeout;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();

    /**
     * @param name as it is called in an error
     * @param timeout for one of its answers
     */
    public OtherService(String name, URI address, Duration timeout) {
        this.name = name;
        this.address = address;
        this.timeout = timeout;
    }

    /** @param body what came with it, or a missing node */
    public record Reply(int status, JsonNode body) {}

    /** @throws Unreachable if it does not answer now */
    public Reply get(String path) {
        return send(request(path).GET());
    }

    /** @throws Unreachable if it does not answer now */
    public Reply post(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonText.write(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(timeout);
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= FIRST_SERVER_ERROR) {
                throw new Unreachable("the %s answered with %d".formatted(name, response.statusCode()));
            }
            return new Reply(response.statusCode(), read(response.body()));
        } catch (IOException e) {
            throw new Unreachable("the " + name + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the " + name + " was asked", e);
        }
    }

    private JsonNode read(String body) throws JsonProcessingException {
        return json.readTree(body);
    }
}
