package org.culturepark.chassis.modelcall;

import dev.langchain4j.exception.HttpException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** What an exception of the client says about the call. */
record CallFailure(Outcome outcome, Optional<Duration> retryAfter) {

    boolean mayPass() {
        return outcome != Outcome.REJECTED;
    }

    static CallFailure of(Throwable failure) {
        Optional<Response> response = causes(failure, WebApplicationException.class)
                .map(WebApplicationException::getResponse)
                .findFirst();
        Optional<Integer> status = response.map(Response::getStatus)
                .or(() -> causes(failure, HttpException.class)
                        .map(HttpException::statusCode)
                        .findFirst());
        return new CallFailure(
                status.map(CallFailure::outcome).orElseGet(() -> withoutStatus(failure)),
                response.flatMap(CallFailure::retryAfter));
    }

    private static Outcome outcome(int status) {
        if (status == 429) {
            return Outcome.RATE_LIMITED;
        }
        return status == 408 || status == 409 || status >= 500 ? Outcome.UNAVAILABLE : Outcome.REJECTED;
    }

    private static Outcome withoutStatus(Throwable failure) {
        boolean late = causes(failure, TimeoutException.class).findAny().isPresent()
                || causes(failure, dev.langchain4j.exception.TimeoutException.class)
                        .findAny()
                        .isPresent();
        if (late) {
            return Outcome.TIMED_OUT;
        }
        // A body that is no JSON may be whole next time, as may a connection that broke.
        return causes(failure, IOException.class).findAny().isPresent() || isTransport(failure)
                ? Outcome.UNAVAILABLE
                : Outcome.REJECTED;
    }

    private static boolean isTransport(Throwable failure) {
        return causes(failure, jakarta.ws.rs.ProcessingException.class)
                .findAny()
                .isPresent();
    }

    /** Seconds only; the header's date form is not used by the endpoints in question. */
    private static Optional<Duration> retryAfter(Response response) {
        return Optional.ofNullable(response.getHeaderString("Retry-After"))
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Long::parseLong)
                .map(Duration::ofSeconds);
    }

    private static <T extends Throwable> Stream<T> causes(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
