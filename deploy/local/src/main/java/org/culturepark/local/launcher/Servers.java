package org.culturepark.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.culturepark.local.database.DatabaseSettings;
import org.culturepark.local.database.EmbeddedDatabase;
import org.culturepark.local.kafka.EmbeddedKafka;
import org.culturepark.local.kafka.KafkaSettings;

/** The two servers every service needs, started side by side since either takes seconds. */
record Servers(EmbeddedDatabase database, EmbeddedKafka kafka) implements AutoCloseable {

    static Servers start(StackPlan plan) throws IOException, LaunchFailed {
        KafkaSettings kafkaSettings = new KafkaSettings(
                plan.kafka(),
                plan.bind(),
                BindAddress.advertised(plan.bind()),
                plan.ports().kafka());
        CompletableFuture<EmbeddedDatabase> database =
                CompletableFuture.supplyAsync(() -> startDatabase(databaseSettings(plan)));
        EmbeddedKafka kafka;
        try {
            kafka = EmbeddedKafka.start(kafkaSettings);
        } catch (IOException e) {
            database.thenAccept(Servers::stop).join();
            throw e;
        }
        try {
            return new Servers(database.join(), kafka);
        } catch (CompletionException e) {
            kafka.close();
            throw new LaunchFailed(
                    "PostgreSQL did not start, see " + plan.postgres() + ": "
                            + e.getCause().getMessage(),
                    e);
        }
    }

    /** Ends the PostgreSQL that a killed launcher left running; its Kafka ended with it. */
    static void stopLeftover(StackPlan plan) throws IOException {
        EmbeddedDatabase.stopLeftover(databaseSettings(plan));
    }

    private static DatabaseSettings databaseSettings(StackPlan plan) {
        return DatabaseSettings.kept(plan.postgres(), plan.ports().postgres());
    }

    private static EmbeddedDatabase startDatabase(DatabaseSettings settings) {
        try {
            return EmbeddedDatabase.start(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        kafka.close();
        database.close();
    }
}
