package org.culturepark.local.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a stack runs, as given on the command line and by the environment. */
public final class StackOptions {
    /** Set by {@code deploy/culturepark}: the top of the checkout. */
    private static final String CHECKOUT = "culturepark.checkout";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    private boolean help;

    @Mixin
    private PortOptions ports = new PortOptions();

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = BindAddress.LOOPBACK,
            description = "Address to listen on. Default: ${DEFAULT-VALUE}, this machine only; PostgreSQL stays on it.")
    private String bind;

    @Option(
            names = "--state",
            paramLabel = "FOLDER",
            description = "Data, logs and models are kept here. Default: .culturepark at the top of the checkout.")
    private Path state;

    /** The plan for these services; {@code settings} are environment variables for them. */
    public StackPlan plan(Set<Service> services, Map<String, String> settings) {
        Path checkout =
                Path.of(System.getProperty(CHECKOUT, "")).toAbsolutePath().normalize();
        Ports chosen = ports.ports();
        return new StackPlan(
                checkout,
                state == null
                        ? checkout.resolve(".culturepark")
                        : state.toAbsolutePath().normalize(),
                bind,
                chosen,
                services,
                ModelEndpoint.from(System.getenv()).orElseGet(() -> ModelEndpoint.onThisMachine(bind, chosen.model())),
                settings);
    }
}
