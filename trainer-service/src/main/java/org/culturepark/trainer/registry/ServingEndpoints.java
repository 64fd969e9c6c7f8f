package org.culturepark.trainer.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The configured endpoints. */
@ApplicationScoped
class ServingEndpoints {
    private final String forNewModels;
    private final Map<String, ServingEndpoint> byName;

    ServingEndpoints(ServingConfig config) {
        forNewModels = config.endpoint();
        byName = config.endpoints().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> new ServingEndpoint(entry.getKey(), entry.getValue())));
    }

    /** Name of the endpoint into which new models are loaded. */
    String forNewModels() {
        return forNewModels;
    }

    /** @throws ServingFailed when the configuration has no endpoint of this name, or no longer */
    ServingEndpoint get(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new ServingFailed("endpoint " + name + " is not configured; "
                        + "set culturepark.serving.endpoints." + name + ".url"));
    }

    Collection<ServingEndpoint> all() {
        return byName.values();
    }
}
