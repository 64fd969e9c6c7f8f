package org.culturepark.local.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.culturepark.local.database.EmbeddedDatabase;
import org.culturepark.local.modelserver.ModelServer;

/** Tells a service by environment variables where everything is. */
final class ServiceEnvironment {
    private final StackPlan plan;
    private final Servers servers;
    private final Optional<Path> weights;

    ServiceEnvironment(StackPlan plan, Servers servers, Optional<Path> weights) {
        this.plan = plan;
        this.servers = servers;
        this.weights = weights;
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
        if (plan.endpoint().local()) {
            environment.putAll(forTheModelServer(service));
        }
        if (service == Service.TRAINER) {
            environment.putAll(training());
        }
        if (service == Service.EVALUATOR) {
            environment.put(
                    "CULTUREPARK_SURVEY_GENERATOR",
                    plan.address(Service.GENERATOR).toString());
            environment.put(
                    "CULTUREPARK_LINEAGE_PROCESSOR",
                    plan.address(Service.PROCESSOR).toString());
        }
        environment.putAll(plan.settings());
        return environment;
    }

    /** More calls, or more dialogues by turns, than the model server has slots would push each other out of its caches. */
    private static Map<String, String> forTheModelServer(Service service) {
        Map<String, String> environment =
                new HashMap<>(Map.of("CULTUREPARK_MODEL_ENDPOINTS_DEFAULT_MAX_CONCURRENCY", ModelServer.SLOTS));
        if (service == Service.GENERATOR) {
            environment.put("CULTUREPARK_JOB_THREADS", ModelServer.SLOTS);
        }
        if (service == Service.EVALUATOR) {
            environment.put("CULTUREPARK_EVALUATION_PARALLEL", ModelServer.SLOTS);
        }
        if (service == Service.PROCESSOR) {
            // Its model is no judge, and need not be tried
            environment.put("CULTUREPARK_CURATION_EXTRACTION", "SENTENCES");
            environment.put("CULTUREPARK_CURATION_VERIFICATION", "EMBEDDING");
        }
        return environment;
    }

    private Map<String, String> training() {
        Map<String, String> environment = new HashMap<>();
        environment.put("CULTUREPARK_TRAINER_MODELS_FOLDER", plan.models().toString());
        weights.ifPresent(file -> environment.put("CULTUREPARK_TRAINER_BASE_MODEL", file.toString()));
        if (plan.endpoint().local()) {
            // The name under which the model server serves these weights
            Optional.ofNullable(System.getenv("CULTUREPARK_MODEL"))
                    .ifPresent(name -> environment.put("CULTUREPARK_TRAINER_BASE_MODEL_NAME", name));
        }
        return environment;
    }
}
