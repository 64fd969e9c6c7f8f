package org.culturepark.testing;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.culturepark.local.database.DatabaseSettings;
import org.culturepark.local.database.EmbeddedDatabase;
import org.culturepark.local.kafka.EmbeddedKafka;
import org.culturepark.local.kafka.KafkaSettings;

/**
 * PostgreSQL and Kafka for one test JVM, in a process of their own: neither their classes nor their logs get mixed with
 * those of the service under test, and however the test JVM ends, its end of the pipe closes and this process goes too.
 */
final class StackProcess {
    static final String DATABASE = "test";
    static final String READY = "ready ";

    private StackProcess() {}

    /** Prints {@code ready JDBC-URL BOOTSTRAP-SERVERS} once both can be used, and stays until its input ends. */
    public static void main(String... arguments) throws IOException {
        PrintStream output = System.out;
        System.setOut(System.err);
        Path folder = Files.createTempDirectory("culturepark-test-");
        try (EmbeddedDatabase database =
                        EmbeddedDatabase.start(DatabaseSettings.temporary(folder.resolve("postgres")));
                EmbeddedKafka kafka = EmbeddedKafka.start(KafkaSettings.temporary(folder.resolve("kafka")))) {
            database.createDatabase(DATABASE);
            output.println(READY + database.jdbcUrl(DATABASE) + " " + kafka.bootstrapServers());
            System.in.transferTo(PrintStream.nullOutputStream());
        } finally {
            delete(folder);
        }
        System.exit(0);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).forEach(StackProcess::deleteOne);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
