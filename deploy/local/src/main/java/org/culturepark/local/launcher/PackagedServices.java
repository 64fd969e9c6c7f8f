package org.culturepark.local.launcher;

import java.nio.file.Files;

/** The services are started as Maven packaged them. */
final class PackagedServices {
    private PackagedServices() {}

    static void check(StackPlan plan) throws LaunchFailed {
        for (Service service : plan.services()) {
            if (!Files.exists(service.jar(plan.checkout()))) {
                throw new LaunchFailed("the " + service + " is not packaged (no " + service.jar(plan.checkout())
                        + "): run mvn package first");
            }
        }
    }
}
