package org.culturepark.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The examples that a service's OpenAPI prints, sent as they stand there: bodies, and parameters that have an example.
 * What an example makes is what later ones are about: a path's id is taken from the Location of what was made before.
 */
public final class ApiExamples {
    /** @param example its name, and of which call */
    public record Sent(String example, Response response) {}

    private final Map<String, Map<String, Map<String, Object>>> paths =
            given().get("/q/openapi?format=json").jsonPath().getMap("paths");
    private final Map<String, String> ids = new HashMap<>();
    private final List<Sent> sent = new ArrayList<>();

    /** Says which one a path without an example of its own is about, such as {@code /v1/things/{id}}. */
    public ApiExamples about(String path, String id) {
        ids.put(path, id);
        return this;
    }

    /**
     * Sends, method by method, all that have a body in print or only read or remove, as far as it is known what they are
     * about.
     *
     * @return all that were sent so far
     */
    public List<Sent> send(String... methods) {
        for (String method : methods) {
            paths.forEach((path, calls) ->
                    Optional.ofNullable(calls.get(method)).ifPresent(call -> send(method, path, call)));
        }
        return List.copyOf(sent);
    }

    private void send(String method, String path, Map<String, Object> call) {
        Map<String, Body> bodies = bodies(call);
        boolean printed = !bodies.isEmpty() || List.of("get", "delete").contains(method);
        RequestSpecification request = given();
        String target = fill(request, path, call);
        if (!printed || target.contains("{")) {
            return;
        }
        if (bodies.isEmpty()) {
            add(method + " " + path, request.request(method, target), path);
        }
        bodies.forEach((name, body) -> {
            RequestSpecification own = given();
            fill(own, path, call);
            own.header("Idempotency-Key", name).contentType(body.type).body(body.value);
            add(method + " " + path + ": " + name, own.request(method, target), path);
        });
    }

    private void add(String example, Response response, String path) {
        sent.add(new Sent(example, response));
        Optional.ofNullable(response.header("Location")).ifPresent(location -> learn(path, location));
    }

    /** The last part of a Location is the id in those paths that are otherwise like it. */
    private void learn(String path, String location) {
        String made = location.replaceFirst("^https?://[^/]+", "");
        String prefix = made.substring(0, made.lastIndexOf('/'));
        String id = made.substring(made.lastIndexOf('/') + 1);
        paths.keySet().stream()
                .filter(other -> other.startsWith(prefix + "/{"))
                .forEach(other -> ids.putIfAbsent(other, id));
    }

    @SuppressWarnings("unchecked")
    private String fill(RequestSpecification request, String path, Map<String, Object> call) {
        String target = ids.containsKey(path) ? path.replaceFirst("\\{\\w+}", ids.get(path)) : path;
        for (Map<String, Object> parameter : (List<Map<String, Object>>) call.getOrDefault("parameters", List.of())) {
            String name = (String) parameter.get("name");
            Optional<String> example = example(parameter);
            switch ((String) parameter.get("in")) {
                case "path" -> target = example.isPresent() ? target.replace("{" + name + "}", example.get()) : target;
                case "query" -> example.ifPresent(value -> request.queryParam(name, value));
                default -> {}
            }
        }
        return target;
    }

    @SuppressWarnings("unchecked")
    private static Optional<String> example(Map<String, Object> parameter) {
        Map<String, Object> schema = (Map<String, Object>) parameter.getOrDefault("schema", Map.of());
        return Optional.ofNullable(parameter.getOrDefault("example", schema.get("example")))
                .map(Object::toString)
                .or(() -> Optional.ofNullable((List<Object>) schema.get("examples"))
                        .map(all -> all.get(0).toString()));
    }

    private record Body(String type, Object value) {}

    @SuppressWarnings("unchecked")
    private static Map<String, Body> bodies(Map<String, Object> call) {
        Map<String, Body> bodies = new HashMap<>();
        Map<String, Object> request = (Map<String, Object>) call.getOrDefault("requestBody", Map.of());
        Map<String, Map<String, Map<String, Map<String, Object>>>> content =
                (Map<String, Map<String, Map<String, Map<String, Object>>>>) request.getOrDefault("content", Map.of());
        content.forEach((type, about) -> about.getOrDefault("examples", Map.of())
                .forEach((name, example) -> bodies.put(name, new Body(type, example.get("value")))));
        return bodies;
    }
}
