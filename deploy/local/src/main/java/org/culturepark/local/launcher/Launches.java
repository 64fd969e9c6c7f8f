package org.culturepark.local.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturepark.local.modelserver.ModelServer;

/** How the children of a stack are started. */
final class Launches {
    static final String MODEL_SERVER = "model-server";
    private static final int MODEL_SERVER_MEGABYTES = 192;

    private final StackPlan plan;
    private final Optional<Path> weights;
    private final ServiceEnvironment environment;

    /** @param weights of the base model, where somebody serves or trains it */
    Launches(StackPlan plan, Servers servers, Optional<Path> weights) {
        this.plan = plan;
        this.weights = weights;
        this.environment = new ServiceEnvironment(plan, servers, weights);
    }

    List<Launch> all() {
        List<Launch> launches = new ArrayList<>();
        if (plan.servesModel()) {
            launches.add(modelServer());
        }
        for (Service service : Service.values()) {
            if (plan.services().contains(service)) {
                launches.add(of(service));
            }
        }
        return launches;
    }

    private Launch of(Service service) {
        return new Launch(
                service.toString(),
                JavaCommand.ofJar(service.jar(plan.checkout()), service.heapMegabytes()),
                environment.of(service),
                plan.log(service.toString()),
                plan.address(service),
                "/q/health/ready");
    }

    private Launch modelServer() {
        String port = Integer.toString(plan.ports().model());
        List<String> arguments = List.of(
                "--port",
                port,
                "--bind",
                plan.bind(),
                "--weights",
                weights.orElseThrow().toString());
        return new Launch(
                MODEL_SERVER,
                JavaCommand.ofClass(ModelServer.class.getName(), MODEL_SERVER_MEGABYTES, arguments),
                Map.of(),
                plan.log(MODEL_SERVER),
                URI.create(plan.endpoint().baseUrl()),
                "/health");
    }
}
