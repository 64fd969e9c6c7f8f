package org.culturepark.local.database;

import java.nio.file.Path;
import org.culturepark.local.network.FreePort;

/**
 * Where a database server lives.
 *
 * @param folder holds {@code data/} (kept between starts) and {@code postgres.log}
 * @param port the port on the loopback address
 * @param durable false for data that a test throws away: the server then does not wait for the disk
 */
public record DatabaseSettings(Path folder, int port, boolean durable) {

    /** A server whose data outlives it. */
    public static DatabaseSettings kept(Path folder, int port) {
        return new DatabaseSettings(folder, port, true);
    }

    /** A quick server on a free port, for tests; whoever made {@code folder} removes it. */
    public static DatabaseSettings temporary(Path folder) {
        return new DatabaseSettings(folder, FreePort.find(), false);
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }
}
