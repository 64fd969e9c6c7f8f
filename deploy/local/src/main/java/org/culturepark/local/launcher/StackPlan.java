package org.culturepark.local.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What is to be started, and where.
 *
 * @param checkout the folder with the four packaged services
 * @param state holds data, logs, models and process numbers between starts
 * @param bind the address services and Kafka listen on
 * @param services those to start
 * @param endpoint where chat calls go
 * @param settings environment variables for the services, beside those that tell them where everything is
 */
public record StackPlan(
        Path checkout,
        Path state,
        String bind,
        Ports ports,
        Set<Service> services,
        ModelEndpoint endpoint,
        Map<String, String> settings) {
    public StackPlan {
        services = Set.copyOf(services);
        settings = Map.copyOf(settings);
    }

    /** Whether the model server is part of this stack. */
    boolean servesModel() {
        return endpoint.local() && services.stream().anyMatch(Service::callsModel);
    }

    /** Whether somebody serves or trains the model of this machine. */
    boolean needsWeights() {
        return servesModel() || services.contains(Service.TRAINER);
    }

    /** Where a service is reached from this machine. */
    public URI address(Service service) {
        return URI.create("http://" + BindAddress.reachable(bind) + ":" + ports.of(service));
    }

    public Path models() {
        return state.resolve("models");
    }

    Path log(String name) {
        return state.resolve("logs").resolve(name + ".log");
    }

    Path postgres() {
        return state.resolve("postgres");
    }

    Path kafka() {
        return state.resolve("kafka");
    }
}
