package org.culturepark.local.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A real Kafka broker (KRaft) in this JVM, with the topics of the contract and their dead-letter topics. */
public final class EmbeddedKafka implements AutoCloseable {
    /** The Log4j API, which Kafka asks for and nobody logs with, would else complain on the console. */
    private static final String LOG4J_COMPLAINTS = "log4j2.StatusLogger.level";

    private final KafkaRaftServer server;
    private final KafkaSettings settings;

    private EmbeddedKafka(KafkaRaftServer server, KafkaSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /**
     * Starts the broker and creates the topics that are not there yet; returns when clients can use them.
     *
     * @throws IOException if the folder cannot be written or the broker does not come up
     */
    public static EmbeddedKafka start(KafkaSettings settings) throws IOException {
        System.setProperty(LOG4J_COMPLAINTS, "OFF");
        Properties properties = settings.brokerProperties();
        formatIfNew(settings);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
        server.startup();
        EmbeddedKafka kafka = new EmbeddedKafka(server, settings);
        try {
            new ContractTopics(settings.bootstrapServers()).create();
        } catch (IOException e) {
            kafka.close();
            throw e;
        }
        return kafka;
    }

    private static void formatIfNew(KafkaSettings settings) throws IOException {
        Files.createDirectories(settings.folder());
        if (Files.exists(settings.folder().resolve("meta.properties"))) {
            return;
        }
        try {
            new Formatter()
                    .setNodeId(KafkaSettings.NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(KafkaSettings.CONTROLLER_LISTENER)
                    .setMetadataLogDirectory(settings.folder().toString())
                    .addDirectory(settings.folder().toString())
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .run();
        } catch (Exception e) { // the formatter declares nothing narrower
            throw new IOException("Kafka's folder " + settings.folder() + " could not be formatted", e);
        }
    }

    /** What clients are configured with, {@code address:port}. */
    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    /** Stops the broker and returns when its files are closed. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
