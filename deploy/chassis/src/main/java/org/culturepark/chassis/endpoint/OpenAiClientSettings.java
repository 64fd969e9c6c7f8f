package org.culturepark.chassis.endpoint;

import io.quarkiverse.langchain4j.openai.common.OpenAiRestApi;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.eclipse.microprofile.rest.client.spi.RestClientListener;

/**
 * The OpenAI client builds its REST client in code, with a pool of 50 connections whatever is configured, and with
 * exceptions that forget the answer's headers. Slots bound the calls, so the pool need not; and Retry-After is wanted. Found
 * through {@code META-INF/services}.
 */
public final class OpenAiClientSettings implements RestClientListener {
    private static final int MORE_THAN_ANY_SLOTS = 1024;
    private static final int BEFORE_ITS_OWN = 1;

    @Override
    public void onNewClient(Class<?> client, RestClientBuilder builder) {
        if (client == OpenAiRestApi.class) {
            builder.property("io.quarkus.rest.client.connection-pool-size", MORE_THAN_ANY_SLOTS);
            builder.register(new KeepRetryAfter(), BEFORE_ITS_OWN);
        }
    }

    private static final class KeepRetryAfter implements ResponseExceptionMapper<WebApplicationException> {
        @Override
        public boolean handles(int status, MultivaluedMap<String, Object> headers) {
            return status >= Response.Status.BAD_REQUEST.getStatusCode() && headers.containsKey("Retry-After");
        }

        @Override
        public WebApplicationException toThrowable(Response response) {
            return new WebApplicationException(response);
        }
    }
}
