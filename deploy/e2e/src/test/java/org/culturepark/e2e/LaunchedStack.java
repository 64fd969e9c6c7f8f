package org.culturepark.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.culturepark.local.CulturePark;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.network.FreePort;

/** {@code deploy/culturepark up}, on free ports and with a state folder of its own, in a process as for a user. */
final class LaunchedStack implements AutoCloseable {
    private static final Path CHECKOUT = Path.of("..", "..").toAbsolutePath().normalize();
    /** As in deploy/culturepark. */
    private static final String CLASS_PATH =
            CHECKOUT.resolve("deploy/local/target/*") + ":" + CHECKOUT.resolve("deploy/local/target/lib/*");

    private static final int STOP_SECONDS = 60;

    private final Path state;
    private final Map<String, Integer> ports;
    private final Process launcher;

    private LaunchedStack(Path state, Map<String, Integer> ports, Process launcher) {
        this.state = state;
        this.ports = ports;
        this.launcher = launcher;
    }

    /**
     * Starts it and returns when it says that it is ready.
     *
     * @param settings environment variables for the services
     * @param arguments of {@code up}
     */
    static LaunchedStack up(Path state, Map<String, String> settings, String... arguments) throws IOException {
        Map<String, Integer> ports = new HashMap<>();
        for (String who : List.of("generator", "processor", "trainer", "evaluator", "model", "postgres", "kafka")) {
            ports.put(who, FreePort.find());
        }
        ProcessBuilder builder =
                new ProcessBuilder(command(state, ports, List.of(arguments))).redirectErrorStream(true);
        builder.environment().putAll(settings);
        LaunchedStack stack = new LaunchedStack(state, ports, builder.start());
        stack.awaitReady();
        return stack;
    }

    private static List<String> command(Path state, Map<String, Integer> ports, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-Dculturepark.checkout=" + CHECKOUT,
                "-cp",
                CLASS_PATH,
                CulturePark.class.getName(),
                "up"));
        command.addAll(arguments);
        command.addAll(List.of("--state", state.toString()));
        ports.forEach((who, port) -> command.addAll(List.of("--" + who + "-port", port.toString())));
        return command;
    }

    /** What the launcher says is part of the message if it ends instead. */
    private void awaitReady() throws IOException {
        StringBuilder said = new StringBuilder();
        BufferedReader output = launcher.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append(System.lineSeparator());
            if (line.startsWith("Ready.")) {
                passOn(output);
                return;
            }
        }
        throw new IOException("the stack did not start: " + said);
    }

    /** Reports of dying and restarted services are worth having in the test's log. */
    private static void passOn(BufferedReader output) {
        Thread reader = new Thread(() -> output.lines().forEach(line -> System.out.println("[up] " + line)), "up");
        reader.setDaemon(true);
        reader.start();
    }

    URI address(Service service) {
        return URI.create("http://127.0.0.1:" + ports.get(service.toString()));
    }

    URI model() {
        return URI.create("http://127.0.0.1:" + ports.get("model"));
    }

    String bootstrapServers() {
        return "127.0.0.1:" + ports.get("kafka");
    }

    String jdbcUrl(Service service) {
        return "jdbc:postgresql://127.0.0.1:" + ports.get("postgres") + "/" + service;
    }

    static Path packaged(Service service) {
        return CHECKOUT.resolve(service + "-service/target/quarkus-app/quarkus-run.jar");
    }

    /** {@code kill -9}; the launcher is to start it again. */
    void kill(Service service) throws IOException {
        ProcessHandle process = process(service);
        process.destroyForcibly();
        process.onExit().orTimeout(STOP_SECONDS, TimeUnit.SECONDS).join();
    }

    /** As the launcher's own list has it, the latest of that name. */
    private ProcessHandle process(Service service) throws IOException {
        return Files.readAllLines(state.resolve("processes")).stream()
                .map(line -> line.split(" ", -1))
                .filter(parts -> parts[0].equals(service.toString()))
                .map(parts -> Long.parseLong(parts[1]))
                .reduce((earlier, later) -> later)
                .flatMap(ProcessHandle::of)
                .orElseThrow();
    }

    /** As by Ctrl-C; nothing may stay behind. */
    @Override
    public void close() throws IOException {
        List<ProcessHandle> all = launcher.descendants().toList();
        launcher.destroy();
        launcher.onExit().orTimeout(STOP_SECONDS, TimeUnit.SECONDS).join();
        assertThat(all).noneMatch(ProcessHandle::isAlive);
    }
}
