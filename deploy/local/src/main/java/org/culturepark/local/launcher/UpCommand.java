package org.culturepark.local.launcher;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts the stack, or what one service needs and that service, and stays until it is told to stop. */
@Command(
        name = "up",
        description = "Starts everything and stays: PostgreSQL, Kafka, a model server and the four services. Ctrl-C"
                + " stops it; what it made is there at the next start.")
public final class UpCommand implements Callable<Integer> {
    @Mixin
    private StackOptions options;

    @Parameters(
            paramLabel = "SERVICE",
            arity = "0..*",
            description = "Start only these (and what they need): ${COMPLETION-CANDIDATES}. Default: all.")
    private List<Service> only = List.of();

    @Option(
            names = "--without",
            paramLabel = "SERVICE",
            split = ",",
            description = "Leave these out, to run them from an IDE or quarkus:dev.")
    private List<Service> without = List.of();

    @Override
    public Integer call() throws LaunchFailed, InterruptedException {
        StackPlan plan = options.plan(services(), Map.of());
        Report report = new Report(System.out);
        Stack stack = new Stack(plan, report);
        StopOnExit.of(stack);
        StackLog.to(plan);
        stack.start();
        report.line("Ready. Ctrl-C stops everything; data and logs are in " + plan.state());
        new CountDownLatch(1).await();
        return 0;
    }

    private Set<Service> services() {
        Set<Service> services = EnumSet.allOf(Service.class);
        if (!only.isEmpty()) {
            services.retainAll(only);
        }
        without.forEach(services::remove);
        return services;
    }
}
