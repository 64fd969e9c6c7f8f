package org.culturepark.trainer.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The endpoints that serve trained models. */
@ApplicationScoped
class ServingEndpoints {
    private static final Duration TIMEOUT = Duration.ofSeconds(120);

    private final String forNewModels;
    private final Map<String, ServingEndpoint> byName = new LinkedHashMap<>();

    /** @param settings read one by one: the mapping of the endpoints asks for settings that only chat services have */
    ServingEndpoints(ServingConfig config, Config settings) {
        forNewModels = config.endpoint();
        add(forNewModels, config, settings);
        config.replicas().ifPresent(names -> names.forEach(name -> add(name, config, settings)));
    }

    private void add(String name, ServingConfig config, Config settings) {
        String prefix = "culturepark.model.endpoints." + name + ".";
        Optional<Path> folder = Optional.ofNullable(config.modelsFolders().get(name));
        settings.getOptionalValue(prefix + "base-url", String.class)
                .map(url -> new ServingEndpoint.Address(
                        url,
                        settings.getOptionalValue(prefix + "api-key", String.class)
                                .orElse("none"),
                        settings.getOptionalValue(prefix + "timeout", Duration.class)
                                .orElse(TIMEOUT)))
                .ifPresent(address -> byName.put(name, new ServingEndpoint(name, address, folder)));
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
