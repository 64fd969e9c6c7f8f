package org.culturepark.chassis.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Names the query parameter that cannot be read. The platform answers that with a bare 404, as Jakarta REST has it;
 * only an id in the path that cannot be one stays that.
 */
@ApplicationScoped
public class UnreadableParameter implements ProblemPostProcessor {
    private final ResourceInfo resource;
    private final UriInfo uri;

    UnreadableParameter(ResourceInfo resource, UriInfo uri) {
        this.resource = resource;
        this.uri = uri;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        // A cause is what tells a value that could not be converted from an address that is not there.
        if (!(context.cause instanceof NotFoundException) || context.cause.getCause() == null) {
            return problem;
        }
        return Arrays.stream(resource.getResourceMethod().getParameters())
                .flatMap(parameter -> unreadable(parameter).stream())
                .findFirst()
                .map(clear -> HttpProblem.builder(clear)
                        .withInstance(problem.getInstance())
                        .build())
                .orElse(problem);
    }

    private Optional<HttpProblem> unreadable(Parameter parameter) {
        Class<?> type = valueType(parameter.getParameterizedType());
        return name(parameter)
                .filter(name -> values(name).stream().anyMatch(value -> !isReadable(value, type)))
                .map(name -> Problems.badRequest(name, "must be " + UnreadableJson.words(type)));
    }

    private List<String> values(String name) {
        return uri.getQueryParameters().getOrDefault(name, List.of());
    }

    private static Optional<String> name(Parameter parameter) {
        if (parameter.isAnnotationPresent(QueryParam.class)) {
            return Optional.of(parameter.getAnnotation(QueryParam.class).value());
        }
        return Optional.ofNullable(parameter.getAnnotation(RestQuery.class))
                .map(query -> query.value().isEmpty() ? parameter.getName() : query.value());
    }

    private static Class<?> valueType(Type type) {
        if (type instanceof ParameterizedType wrapped) {
            return valueType(wrapped.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    private static boolean isReadable(String value, Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .anyMatch(constant -> ((Enum<?>) constant).name().equals(value));
        }
        try {
            switch (type.getSimpleName()) {
                case "UUID" -> UUID.fromString(value);
                case "int", "Integer" -> Integer.parseInt(value);
                case "long", "Long" -> Long.parseLong(value);
                case "double", "Double" -> Double.parseDouble(value);
                default -> {
                    return true;
                }
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Before {@link ProblemTypes}, which gives the problem its type. */
    @Override
    public int priority() {
        return 2;
    }
}
