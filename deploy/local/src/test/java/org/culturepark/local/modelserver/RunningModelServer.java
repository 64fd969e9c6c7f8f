package org.culturepark.local.modelserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.culturepark.local.network.FreePort;

/** A real model server with the real weights, as a process of its own on a free port. */
final class RunningModelServer implements AutoCloseable {
    static final String BASE = "smollm2-135m-instruct";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** Fetching the weights, the first time on a machine, is part of it. */
    private static final Duration STARTUP = Duration.ofMinutes(5);

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = FreePort.find();
    private final Process process;

    private RunningModelServer() throws IOException {
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ModelServer.class.getName(),
                        "--port",
                        Integer.toString(port),
                        "--model",
                        BASE))
                .inheritIO()
                .start();
    }

    /** Returns when it answers. */
    static RunningModelServer start() throws IOException {
        RunningModelServer server = new RunningModelServer();
        Awaitility.await("the model server, or the line above that says why it cannot start")
                .atMost(STARTUP)
                .failFast("the model server ended", () -> !server.process.isAlive())
                .until(server::isReady);
        return server;
    }

    boolean isReady() {
        try {
            return get("/health").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    Process process() {
        return process;
    }

    /** The process in which a model lives. */
    ProcessHandle worker(String model) throws IOException {
        for (JsonNode entry : json(get("/health")).path("models")) {
            if (entry.path("id").asText().equals(model)) {
                return ProcessHandle.of(entry.path("pid").asLong()).orElseThrow();
            }
        }
        throw new AssertionError("no such model: " + model);
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(request(path).GET().build());
    }

    HttpResponse<String> post(String path, String body) throws IOException {
        return send(request(path).POST(BodyPublishers.ofString(body)).build());
    }

    /** The answer to a chat; {@code fields} is JSON without its braces, {@code 'x'} standing for {@code "x"}. */
    JsonNode chat(String fields) throws IOException {
        HttpResponse<String> response = postChat(fields);
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return json(response);
    }

    HttpResponse<String> postChat(String fields) throws IOException {
        return post("/v1/chat/completions", ("{" + fields + "}").replace('\'', '"'));
    }

    /** The lines of a streamed answer, as they come. */
    BufferedReader stream(String fields) throws IOException {
        HttpRequest request = request("/v1/chat/completions")
                .POST(BodyPublishers.ofString(("{" + fields + "}").replace('\'', '"')))
                .build();
        return new BufferedReader(new InputStreamReader(
                send(request, BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8));
    }

    static JsonNode json(HttpResponse<String> response) throws IOException {
        return MAPPER.readTree(response.body());
    }

    static JsonNode json(String text) throws IOException {
        return MAPPER.readTree(text);
    }

    static String text(JsonNode answer) {
        return answer.at("/choices/0/message/content").asText();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> reader) throws IOException {
        try {
            return client.send(request, reader);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
