package org.culturepark.local.launcher;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.culturepark.local.database.EmbeddedDatabase;

/** Tells a service by environment variables where everything is. */
final class ServiceEnvironment {
    private final StackPlan plan;
    private final Servers servers;

    ServiceEnvironment(StackPlan plan, Servers servers) {
        this.plan = plan;
        this.servers = servers;
    }

    Map<String, String> of(Service service) {
        Map<String, String> environment = new HashMap<>(plan.endpoint().asEnvironment());
        environment.put("QUARKUS_HTTP_HOST", plan.bind());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(plan.ports().of(service)));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", servers.database().jdbcUrl(service.toString()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.USERNAME);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", EmbeddedDatabase.PASSWORD);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", servers.kafka().bootstrapServers());
        for (Service other : Service.values()) {
            environment.put(
                    "CULTUREPARK_PAGE_LINKS_" + other.name().toUpperCase(Locale.ROOT),
                    plan.address(other).toString());
        }
        environment.putAll(plan.settings());
        return environment;
    }
}
