package org.culturepark.local.launcher;

import java.util.Map;

/** The ports of a stack. */
public record Ports(Map<Service, Integer> services, int model, int postgres, int kafka) {
    public Ports {
        services = Map.copyOf(services);
    }

    public int of(Service service) {
        return services.get(service);
    }
}
