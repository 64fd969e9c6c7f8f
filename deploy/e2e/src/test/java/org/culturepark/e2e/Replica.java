package org.culturepark.e2e;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.network.FreePort;

/** One replica of a packaged service, which can be killed and started again under the same port. */
final class Replica implements AutoCloseable {
    private final Service service;
    private final int port = FreePort.find();
    private final Path log;
    private final Map<String, String> environment;
    private Process process;

    Replica(Service service, Path log, Map<String, String> environment) {
        this.service = service;
        this.log = log;
        this.environment = environment;
    }

    Replica start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-jar",
                        LaunchedStack.packaged(service).toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        process = builder.start();
        return this;
    }

    void awaitReady() {
        await("readiness of the " + service)
                .ignoreExceptions()
                .atMost(Duration.ofMinutes(2))
                .until(() -> given().baseUri(address().toString())
                                .get("/q/health/ready")
                                .statusCode()
                        == 200);
    }

    /** {@code kill -9}. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
