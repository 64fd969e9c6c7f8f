package org.culturepark.chassis.modelcall;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.culturepark.chassis.endpoint.TooBusy;

/**
 * What an exception of the client says about the call.
 *
 * @param overload whether it says that the endpoint has more to do than it bears
 */
record CallFailure(Outcome outcome, boolean overload, Optional<Duration> retryAfter) {

    private static final Set<Integer> OVERLOAD = Set.of(429, 503, 529);

    boolean mayPass() {
        return outcome != Outcome.REJECTED && outcome != Outcome.FILTERED;
    }

    static CallFailure of(Throwable failure, Instant now) {
        Optional<Response> response = causes(failure, WebApplicationException.class)
                .map(WebApplicationException::getResponse)
                .findFirst();
        Optional<Integer> status = response.map(Response::getStatus)
                .or(() -> causes(failure, HttpException.class)
                        .map(HttpException::statusCode)
                        .findFirst());
        Outcome outcome = status.map(CallFailure::outcome).orElseGet(() -> withoutStatus(failure));
        return new CallFailure(
                outcome,
                outcome == Outcome.TIMED_OUT
                        || status.filter(OVERLOAD::contains).isPresent(),
                response.flatMap(given -> retryAfter(given, now)));
    }

    private static Outcome outcome(int status) {
        if (status == 429) {
            return Outcome.RATE_LIMITED;
        }
        return status == 408 || status == 409 || status >= 500 ? Outcome.UNAVAILABLE : Outcome.REJECTED;
    }

    private static Outcome withoutStatus(Throwable failure) {
        if (isBehind(failure, TooBusy.class)) {
            return Outcome.RATE_LIMITED;
        }
        if (isBehind(failure, TimeoutException.class)
                || isBehind(failure, dev.langchain4j.exception.TimeoutException.class)) {
            return Outcome.TIMED_OUT;
        }
        if (isBehind(failure, ContentFilteredException.class)) {
            return Outcome.FILTERED;
        }
        if (isBehind(failure, JsonProcessingException.class)) {
            return Outcome.MALFORMED;
        }
        // A client that finds no answer where one should stand stumbles over it in its own way.
        return isBehind(failure, IOException.class) || isBehind(failure, ProcessingException.class)
                ? Outcome.UNAVAILABLE
                : Outcome.MALFORMED;
    }

    /** RFC 9110 allows seconds and a date. */
    private static Optional<Duration> retryAfter(Response response, Instant now) {
        return Optional.ofNullable(response.getHeaderString("Retry-After"))
                .flatMap(value -> value.matches("\\d{1,6}")
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
                        : until(value, now));
    }

    private static Optional<Duration> until(String date, Instant now) {
        try {
            Instant then = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
            return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isBehind(Throwable failure, Class<? extends Throwable> type) {
        return causes(failure, type).findAny().isPresent();
    }

    private static <T extends Throwable> Stream<T> causes(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
