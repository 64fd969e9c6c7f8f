package org.culturepark.local.services;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturepark.local.launcher.Service;

/** REST calls to the services of a running stack. */
public final class RestCalls {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    /** A service that died is back within this time. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int FIRST_ERROR = 400;
    private static final int FIRST_SERVER_ERROR = 500;

    private final Function<Service, URI> addresses;
    private final Duration patience;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    /** @param addresses where each service is reached */
    public RestCalls(Function<Service, URI> addresses) {
        this(addresses, PATIENCE);
    }

    private RestCalls(Function<Service, URI> addresses, Duration patience) {
        this.addresses = addresses;
        this.patience = patience;
    }

    /** The same calls, but to services that are expected to be there: nothing is waited for. */
    public RestCalls impatient() {
        return new RestCalls(addresses, Duration.ZERO);
    }

    /**
     * The answer to a GET, asked again while the service is away.
     *
     * @throws ServiceFailed if it refuses, or stays away
     */
    public JsonNode get(Service service, String path) throws ServiceFailed, InterruptedException {
        return call(service, "GET " + path, request(service, path).GET().build());
    }

    /** The answer to a POST; {@code key} makes repeating it harmless. */
    public JsonNode post(Service service, String path, String key, Map<String, Object> body)
            throws ServiceFailed, InterruptedException {
        HttpRequest request = request(service, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(JSON.valueToTree(body).toString()))
                .build();
        return call(service, "POST " + path, request);
    }

    /** The answer to a POST without a body. */
    public JsonNode post(Service service, String path) throws ServiceFailed, InterruptedException {
        return call(
                service,
                "POST " + path,
                request(service, path).POST(BodyPublishers.noBody()).build());
    }

    /** The answer to a POST of JSON Lines. */
    public JsonNode postLines(Service service, String path, String lines) throws ServiceFailed, InterruptedException {
        HttpRequest request = request(service, path)
                .header("Content-Type", "application/jsonl")
                .POST(BodyPublishers.ofString(lines))
                .build();
        return call(service, "POST " + path, request);
    }

    /**
     * Writes the answer to a GET into a file as it comes; nothing is written of a refusal.
     *
     * @throws ServiceFailed if the service refuses or is not there
     */
    public void download(Service service, String path, Path file)
            throws ServiceFailed, IOException, InterruptedException {
        try {
            HttpResponse<InputStream> response =
                    client.send(request(service, path).GET().build(), BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() >= FIRST_ERROR) {
                    throw refused(
                            service, "GET " + path, response.statusCode(), new String(body.readAllBytes(), UTF_8));
                }
                Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (ConnectException e) {
            throw away(service, e);
        }
    }

    private HttpRequest.Builder request(Service service, String path) {
        return HttpRequest.newBuilder(addresses.apply(service).resolve(path)).timeout(TIMEOUT);
    }

    private JsonNode call(Service service, String what, HttpRequest request)
            throws ServiceFailed, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
                if (response.statusCode() < FIRST_SERVER_ERROR || System.nanoTime() > deadline) {
                    return answer(service, what, response);
                }
            } catch (IOException e) {
                if (System.nanoTime() > deadline) {
                    throw away(service, e);
                }
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private ServiceFailed away(Service service, IOException cause) {
        String kind = cause.getClass().getSimpleName();
        return new ServiceFailed(
                "the %s cannot be reached at %s (%s); is it up?".formatted(service, addresses.apply(service), kind),
                cause);
    }

    private static ServiceFailed refused(Service service, String what, int status, String body) {
        return new ServiceFailed("the %s answered %s with %d: %s".formatted(service, what, status, reason(body)));
    }

    private static JsonNode answer(Service service, String what, HttpResponse<String> response) throws ServiceFailed {
        if (response.statusCode() >= FIRST_ERROR) {
            throw refused(service, what, response.statusCode(), response.body());
        }
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new ServiceFailed(
                    "the %s answered %s with %d and no JSON".formatted(service, what, response.statusCode()), e);
        }
    }

    private static String reason(String body) {
        try {
            return reason(JSON.readTree(body));
        } catch (IOException e) {
            return body.replaceAll("\\s+", " ");
        }
    }

    /** What a problem+json says: each field that is wrong, or the detail. */
    private static String reason(JsonNode problem) {
        String violations = Items.of(problem.path("violations")).stream()
                .map(one ->
                        one.path("field").asText() + " " + one.path("message").asText())
                .collect(Collectors.joining(", "));
        return violations.isEmpty()
                ? problem.path("detail").asText(problem.path("title").asText())
                : violations;
    }
}
