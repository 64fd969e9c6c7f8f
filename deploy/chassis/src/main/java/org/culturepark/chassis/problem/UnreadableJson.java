package org.culturepark.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says where a body cannot be read and what was expected there, without a word of Java. */
final class UnreadableJson {
    static final String NO_NUL = "must not hold the character U+0000";

    private UnreadableJson() {}

    /** The problem, if it is JSON that lies behind the failure. */
    static Optional<HttpProblem> behind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(5)
                .filter(JsonProcessingException.class::isInstance)
                .map(cause -> problem((JsonProcessingException) cause))
                .findFirst();
    }

    private static HttpProblem problem(JsonProcessingException failure) {
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return Problems.badRequest(field(mapping), expectation(mapping));
        }
        if (failure instanceof MismatchedInputException mismatch) {
            return Problems.badRequest("body", expectation(mismatch));
        }
        var at = failure.getLocation();
        String place = at == null ? "" : ", line %d column %d".formatted(at.getLineNr(), at.getColumnNr());
        return Problems.badRequest("body", "not JSON" + place);
    }

    private static String field(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(UnreadableJson::step)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String step(Reference reference) {
        return reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : "." + reference.getFieldName();
    }

    private static String expectation(JsonMappingException failure) {
        if (failure instanceof UnrecognizedPropertyException) {
            return "is not known here";
        }
        if (failure instanceof InvalidFormatException invalid && invalid.getTargetType() == String.class) {
            return NO_NUL;
        }
        Class<?> type = failure instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return type == null ? "cannot be read" : "must be " + words(type);
    }

    static String words(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (Iterable.class.isAssignableFrom(type) || type.isArray()) {
            return "an array";
        }
        return switch (type.getSimpleName()) {
            case "Integer", "int", "Long", "long", "Short", "BigInteger" -> "a whole number in range";
            case "Double", "double", "Float", "float", "BigDecimal" -> "a number";
            case "Boolean", "boolean" -> "true or false";
            case "UUID" -> "a UUID";
            case "String" -> "a text";
            case "Instant", "OffsetDateTime" -> "a point in time, ISO 8601";
            default -> "an object";
        };
    }
}
