package org.culturepark.chassis.endpoint;

import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.spi.RestClientListener;

/**
 * The OpenAI client builds its REST client in code, where the pool is 50 connections whatever is configured. Slots bound
 * the calls, so the pool need not. Found through {@code META-INF/services}.
 */
public final class ConnectionPool implements RestClientListener {
    private static final int MORE_THAN_ANY_SLOTS = 1024;

    @Override
    public void onNewClient(Class<?> serviceInterface, RestClientBuilder builder) {
        builder.property("io.quarkus.rest.client.connection-pool-size", MORE_THAN_ANY_SLOTS);
    }
}
