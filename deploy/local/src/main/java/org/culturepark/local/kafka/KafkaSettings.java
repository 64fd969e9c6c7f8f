package org.culturepark.local.kafka;

import java.nio.file.Path;
import java.util.Properties;
import org.culturepark.local.network.FreePort;

/**
 * Where a broker lives.
 *
 * @param folder the log folder, kept between starts
 * @param bind the address to listen on
 * @param advertised the address clients are told to come back to
 * @param port the port clients connect to
 */
public record KafkaSettings(Path folder, String bind, String advertised, int port) {
    static final int NODE = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";
    private static final String LOOPBACK = "127.0.0.1";

    /** A broker for this machine only. */
    public static KafkaSettings onLoopback(Path folder, int port) {
        return new KafkaSettings(folder, LOOPBACK, LOOPBACK, port);
    }

    /** A broker on a free port, for tests; whoever made {@code folder} removes it. */
    public static KafkaSettings temporary(Path folder) {
        return onLoopback(folder, FreePort.find());
    }

    /** What clients are configured with. */
    public String bootstrapServers() {
        return advertised + ":" + port;
    }

    /** The broker's configuration: broker and controller in one, and one of everything there would else be three of. */
    Properties brokerProperties() {
        int controllerPort = FreePort.find();
        Properties properties = new Properties();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", Integer.toString(NODE));
        properties.put("controller.quorum.voters", NODE + "@" + LOOPBACK + ":" + controllerPort);
        properties.put("controller.listener.names", CONTROLLER_LISTENER);
        properties.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.put(
                "listeners", "PLAINTEXT://%s:%d,CONTROLLER://%s:%d".formatted(bind, port, LOOPBACK, controllerPort));
        properties.put("advertised.listeners", "PLAINTEXT://" + bootstrapServers());
        properties.put("log.dirs", folder.toAbsolutePath().toString());
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("offsets.topic.num.partitions", "1");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("share.coordinator.state.topic.replication.factor", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
        properties.put("group.initial.rebalance.delay.ms", "0");
        // A misspelt topic is an error, and an event waits for its consumer however long that one is away.
        properties.put("auto.create.topics.enable", "false");
        properties.put("log.retention.ms", "-1");
        return properties;
    }
}
