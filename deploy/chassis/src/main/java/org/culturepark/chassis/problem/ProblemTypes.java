package org.culturepark.chassis.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturepark.chassis.trace.Traces;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives every problem a stable type; lets nothing of a failure of ours out but a fixed sentence and the trace's id. */
@ApplicationScoped
public class ProblemTypes implements ProblemPostProcessor {
    static final String SLUG = "slug";
    private static final Map<Integer, String> SLUGS = Map.of(
            400, "bad-request",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            409, "conflict",
            413, "too-large",
            415, "unsupported-media-type",
            422, "invalid",
            503, "unavailable");

    private final String service;

    ProblemTypes(@ConfigProperty(name = "quarkus.application.name") String service) {
        this.service = service;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getStatusCode() >= 500) {
            return concealed(problem);
        }
        HttpProblem clear = UnreadableJson.behind(context.cause)
                .map(json -> HttpProblem.builder(json)
                        .withInstance(problem.getInstance())
                        .build())
                .orElse(problem);
        return typed(clear);
    }

    private HttpProblem typed(HttpProblem problem) {
        HttpProblem.Builder typed = copyWithoutSlug(problem);
        if (problem.getType() == null) {
            Object slug =
                    problem.getParameters().getOrDefault(SLUG, SLUGS.getOrDefault(problem.getStatusCode(), "error"));
            typed.withType(type(slug));
        }
        return typed.build();
    }

    private static HttpProblem.Builder copyWithoutSlug(HttpProblem problem) {
        HttpProblem.Builder copy = HttpProblem.builder()
                .withStatus(problem.getStatusCode())
                .withTitle(problem.getTitle())
                .withDetail(detail(problem))
                .withInstance(reference(problem.getInstance()));
        if (problem.getType() != null) {
            copy.withType(problem.getType());
        }
        problem.getHeaders().forEach(copy::withHeader);
        problem.getParameters().forEach((name, value) -> {
            if (!name.equals(SLUG)) {
                copy.with(name, value);
            }
        });
        return copy;
    }

    /** The library writes the instance decoded once, which for some paths is no URI reference: so it is encoded twice. */
    private static URI reference(URI instance) {
        if (instance == null) {
            return null;
        }
        try {
            String path = URLDecoder.decode(instance.toString(), StandardCharsets.UTF_8);
            return URI.create(new URI(null, null, path, null).toASCIIString().replace("%", "%25"));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return instance;
        }
    }

    /** The library lists violations without a sentence; some clients show the detail only. */
    private static String detail(HttpProblem problem) {
        if (problem.getDetail() == null && problem.getParameters().get("violations") instanceof List<?> violations) {
            return violations.stream()
                    .filter(Violation.class::isInstance)
                    .map(Violation.class::cast)
                    .map(violation -> violation.field + " " + violation.message)
                    .sorted()
                    .collect(Collectors.joining("; "));
        }
        return problem.getDetail();
    }

    private HttpProblem concealed(HttpProblem problem) {
        return HttpProblem.builder()
                .withType(type("internal"))
                .withTitle("Internal Server Error")
                .withStatus(problem.getStatusCode())
                .withDetail("The service could not do this; its log says why under the trace id.")
                .with("traceId", Traces.currentTraceId().orElse("none"))
                .build();
    }

    private URI type(Object slug) {
        return URI.create("urn:problem:%s:%s".formatted(service, slug));
    }

    /** After the library's own processors, which fill in defaults and write the log. */
    @Override
    public int priority() {
        return 1;
    }
}
