package org.culturepark.trainer.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.culturepark.chassis.endpoint.EndpointConfig;

/** The endpoints that serve trained models. */
@ApplicationScoped
class ServingEndpoints {
    private final String forNewModels;
    private final Map<String, ServingEndpoint> byName = new LinkedHashMap<>();

    ServingEndpoints(ServingConfig config, EndpointConfig endpoints) {
        forNewModels = config.endpoint();
        add(forNewModels, config, endpoints);
        config.replicas().ifPresent(names -> names.forEach(name -> add(name, config, endpoints)));
    }

    private void add(String name, ServingConfig config, EndpointConfig endpoints) {
        Optional.ofNullable(endpoints.endpoints().get(name))
                .ifPresent(endpoint -> byName.put(
                        name,
                        new ServingEndpoint(
                                name,
                                endpoint,
                                Optional.ofNullable(config.modelsFolders().get(name)))));
    }

    /** Name of the endpoint into which new models are loaded. */
    String forNewModels() {
        return forNewModels;
    }

    /** @throws ServingFailed when the configuration has no endpoint of this name, or no longer */
    ServingEndpoint get(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new ServingFailed("endpoint " + name + " is not configured; "
                        + "set culturepark.model.endpoints." + name + ".base-url"));
    }

    Collection<ServingEndpoint> all() {
        return byName.values();
    }
}
