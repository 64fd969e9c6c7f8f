package org.culturepark.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the one {@link StackProcess} of this JVM is reached.
 *
 * @param jdbcUrl of an empty database
 * @param bootstrapServers of Kafka
 */
record RunningStack(String jdbcUrl, String bootstrapServers) {
    /** A system property rather than a static field: Quarkus loads test resources anew for every test profile. */
    private static final String KEY = "culturepark.testing.stack";

    static RunningStack get() {
        synchronized (KEY.intern()) {
            String known = System.getProperty(KEY);
            if (known != null) {
                return parse(known);
            }
            String started = start();
            System.setProperty(KEY, started);
            return parse(started);
        }
    }

    private static RunningStack parse(String line) {
        String[] parts = line.substring(StackProcess.READY.length()).split(" ", 2);
        return new RunningStack(parts[0], parts[1]);
    }

    /** Nobody stops the process: it goes when this JVM does. */
    private static String start() {
        Path log = log();
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx384m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            StackProcess.class.getName())
                    .redirectError(Redirect.to(log.toFile()))
                    .start();
            return awaitReady(process.inputReader(StandardCharsets.UTF_8), log);
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL and Kafka for the tests did not start, see " + log, e);
        }
    }

    private static String awaitReady(BufferedReader output, Path log) throws IOException {
        String line = output.readLine();
        if (line == null || !line.startsWith(StackProcess.READY)) {
            throw new IOException("they ended early: " + line + System.lineSeparator() + Files.readString(log));
        }
        return line;
    }

    private static Path log() {
        Path target = Path.of("target");
        return (Files.isDirectory(target) ? target : Path.of(System.getProperty("java.io.tmpdir")))
                .resolve("real-stack.log")
                .toAbsolutePath();
    }
}
