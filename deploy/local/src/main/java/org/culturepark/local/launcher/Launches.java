package org.culturepark.local.launcher;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the children of a stack are started. */
final class Launches {
    private final StackPlan plan;
    private final ServiceEnvironment environment;

    Launches(StackPlan plan, Servers servers) {
        this.plan = plan;
        this.environment = new ServiceEnvironment(plan, servers);
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
        return new Launch(
                "model-server",
                JavaCommand.ofClass(
                        "org.culturepark.local.modelserver.ModelServer",
                        256,
                        List.of("--port", Integer.toString(plan.ports().model()))),
                Map.of(),
                plan.log("model-server"),
                URI.create("http://127.0.0.1:" + plan.ports().model()),
                "/health");
    }
}
