package org.culturepark.local.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds out before anything is started that a port cannot be had. */
final class TakenPorts {
    private TakenPorts() {}

    static void check(StackPlan plan) throws LaunchFailed {
        Ports ports = plan.ports();
        for (Service service : plan.services()) {
            check(plan.bind(), ports.of(service), "the " + service, "--" + service + "-port");
        }
        if (plan.servesModel()) {
            check(plan.bind(), ports.model(), "the model server", "--model-port");
        }
        check(BindAddress.LOOPBACK, ports.postgres(), "PostgreSQL", "--postgres-port");
        check(plan.bind(), ports.kafka(), "Kafka", "--kafka-port");
    }

    private static void check(String address, int port, String who, String option) throws LaunchFailed {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // connections that are still ending do not count
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException | IllegalArgumentException e) {
            throw new LaunchFailed(
                    "port %d on %s cannot be had (%s): move %s with %s, or all ports with --port-base"
                            .formatted(port, address, e.getMessage(), who, option),
                    e);
        }
    }
}
