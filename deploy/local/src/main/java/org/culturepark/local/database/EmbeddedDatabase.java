package org.culturepark.local.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * A real PostgreSQL server as a child of this JVM, with one database per service.
 *
 * <p>It listens on the loopback address only and trusts whoever connects from there. {@link #close()} stops it; where
 * this JVM is killed instead, the server goes on, and the next {@link #start} on the same folder ends it first.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** The databases, named after their services. */
    public static final List<String> DATABASES = List.of("generator", "processor", "trainer", "evaluator");

    public static final String USERNAME = "postgres";
    public static final String PASSWORD = "postgres";

    private static final Duration STARTUP = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts the server and creates the databases that are not there yet.
     *
     * @throws IOException if it does not come up; {@code postgres.log} in the folder says why
     */
    public static EmbeddedDatabase start(DatabaseSettings settings) throws IOException {
        Files.createDirectories(settings.folder());
        stopLeftover(settings);
        EmbeddedDatabase database = new EmbeddedDatabase(configured(settings).start());
        try {
            for (String name : DATABASES) {
                database.createDatabase(name);
            }
        } catch (IOException e) {
            database.close();
            throw e;
        }
        return database;
    }

    /**
     * Ends the server that a killed JVM left running on the folder, so that its port is free again.
     *
     * @throws IOException if it is there and does not end
     */
    public static void stopLeftover(DatabaseSettings settings) throws IOException {
        new LeftoverServer(settings.data()).stop();
    }

    private static EmbeddedPostgres.Builder configured(DatabaseSettings settings) throws IOException {
        Redirect log = Redirect.appendTo(settings.log().toFile());
        return EmbeddedPostgres.builder()
                .setPort(settings.port())
                .setDataDirectory(settings.data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(binaries().toFile())
                .setPGStartupWait(STARTUP)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("fsync", onOrOff(settings.durable()))
                .setServerConfig("synchronous_commit", onOrOff(settings.durable()))
                .setServerConfig("full_page_writes", onOrOff(settings.durable()));
    }

    private static String onOrOff(boolean value) {
        return value ? "on" : "off";
    }

    /** The server's programs are unpacked once per user, not into the folder for temporary files that all users share. */
    private static Path binaries() throws IOException {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path home =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return Files.createDirectories(home.resolve("culturepark").resolve("postgresql"));
    }

    /**
     * Creates a database unless it is there.
     *
     * @throws IOException if the server refuses
     */
    public void createDatabase(String name) throws IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            if (!exists(connection, name)) {
                create(connection, name);
            }
        } catch (SQLException e) {
            throw new IOException("the database " + name + " could not be created", e);
        }
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (var lookup = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            lookup.setString(1, name);
            return lookup.executeQuery().next();
        }
    }

    private static void create(Connection connection, String name) throws SQLException {
        try (var creation = connection.createStatement()) {
            creation.execute("create database \"" + name + "\"");
        }
    }

    public int port() {
        return server.getPort();
    }

    /** The JDBC URL of a database; user and password are {@link #USERNAME} and {@link #PASSWORD}. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** Stops the server; connections that are open are ended. */
    @Override
    public void close() throws IOException {
        server.close();
    }
}
