package org.culturepark.generator.importing;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Keeps the size of every request's body to what is usual, but for files of surveys: the platform has one limit for all. */
@ApplicationScoped
class BodyLimit {
    /** Filters with a higher priority come first; the platform's own limit has 2. */
    private static final int AFTER_THE_PLATFORMS = 1;

    private static final int TOO_LARGE = 413;

    private final long usual;

    BodyLimit(ImportConfig config) {
        this.usual = config.otherBodies().asLongValue();
    }

    void install(@Observes Filters filters) {
        filters.register(this::limit, AFTER_THE_PLATFORMS);
    }

    private void limit(RoutingContext request) {
        if (request.normalizedPath().equals(ImportResource.PATH)) {
            request.next();
            return;
        }
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > usual) {
            request.response()
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .setStatusCode(TOO_LARGE)
                    .end();
            return;
        }
        // Where no length is told, the body is cut off when it gets there.
        request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, usual);
        request.next();
    }
}
