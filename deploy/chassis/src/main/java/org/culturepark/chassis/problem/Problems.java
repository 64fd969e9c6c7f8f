package org.culturepark.chassis.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;

/** The errors that the services answer with, RFC 9457; {@link ProblemTypes} gives each its type. */
public final class Problems {
    private static final int UNPROCESSABLE = 422;

    private Problems() {}

    /** 404. */
    public static HttpProblem notFound(String what, Object id) {
        return problem(404, "Not Found", "There is no %s %s.".formatted(what, id))
                .build();
    }

    /** 400: a field cannot be read. */
    public static HttpProblem badRequest(String field, String message) {
        return field(400, "Bad Request", field, message);
    }

    /** 422: a field can be read but makes no sense here. */
    public static HttpProblem invalid(String field, String message) {
        return field(UNPROCESSABLE, "Unprocessable Content", field, message);
    }

    /** 409, with a type of its own. */
    public static HttpProblem conflict(String slug, String detail) {
        return problem(409, "Conflict", detail).with(ProblemTypes.SLUG, slug).build();
    }

    private static HttpProblem field(int status, String title, String field, String message) {
        return problem(status, title, field + ": " + message)
                .with("violations", List.of(Map.of("field", field, "message", message)))
                .build();
    }

    private static HttpProblem.Builder problem(int status, String title, String detail) {
        return HttpProblem.builder().withStatus(status).withTitle(title).withDetail(detail);
    }
}
