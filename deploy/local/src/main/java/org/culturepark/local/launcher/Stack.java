package org.culturepark.local.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.culturepark.local.weights.ModelWeights;
import org.culturepark.local.weights.WeightsUnavailable;

/** PostgreSQL and Kafka in this JVM, and the model server and the services as its children. */
public final class Stack implements AutoCloseable {
    private final StackPlan plan;
    private final Report report;
    private final ProcessFile processes;
    private final Children children;
    /** What has been started, the latest first. */
    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    public Stack(StackPlan plan, Report report) {
        this.plan = plan;
        this.report = report;
        this.processes = new ProcessFile(plan.state());
        this.children = new Children(processes, report);
    }

    public StackPlan plan() {
        return plan;
    }

    /**
     * Starts everything and returns when every part is ready.
     *
     * @throws LaunchFailed with what a person can do about it; {@link #close()} then stops what had been started
     */
    public synchronized void start() throws LaunchFailed, InterruptedException {
        try {
            started.push(StateFolder.hold(plan.state()));
            clearLeftovers();
            PackagedServices.check(plan);
            TakenPorts.check(plan);
            Optional<Path> weights = weights();
            Launches launches = new Launches(plan, startServers(), weights);
            started.push(children);
            children.start(launches.all());
        } catch (IOException e) {
            throw new LaunchFailed("the stack did not start: " + e.getMessage(), e);
        }
    }

    private void clearLeftovers() throws IOException {
        List<String> ended = processes.clearLeftovers();
        if (!ended.isEmpty()) {
            report.line("Ended what a killed launcher had left running: " + String.join(", ", ended));
        }
        Servers.stopLeftover(plan);
    }

    private Optional<Path> weights() throws LaunchFailed {
        if (!plan.needsWeights()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ModelWeights.from(System.getenv()).locate());
        } catch (WeightsUnavailable e) {
            throw new LaunchFailed(e.getMessage(), e);
        }
    }

    private Servers startServers() throws IOException, LaunchFailed {
        Servers servers = Servers.start(plan);
        started.push(servers);
        started.push(StackAddresses.written(plan, servers));
        report.line("  %-14s 127.0.0.1:%d"
                .formatted("PostgreSQL", servers.database().port()));
        report.line("  %-14s %s".formatted("Kafka", servers.kafka().bootstrapServers()));
        return servers;
    }

    /** Why the stack is no longer whole, if a part of it died too often to be started again. */
    public Optional<String> failure() {
        return children.failure();
    }

    /** Stops everything, children first; a start that is under way is broken off. */
    @Override
    public void close() {
        children.expectEnd();
        synchronized (this) {
            while (!started.isEmpty()) {
                stop(started.pop());
            }
        }
    }

    private void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) { // the rest has to be stopped all the same
            report.line(part.getClass().getSimpleName() + " did not stop cleanly: " + e.getMessage());
        }
    }
}
