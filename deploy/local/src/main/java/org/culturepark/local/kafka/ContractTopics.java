package org.culturepark.local.kafka;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.culturepark.contracts.Topics;

/** The topics of {@link Topics#ALL}, six partitions each, and a dead-letter topic for each. */
final class ContractTopics {
    private static final int PARTITIONS = 6;
    private static final short REPLICAS = 1;
    /** A dead letter carries the record it was made of and the reason, so it may be larger than any record. */
    private static final String DEAD_LETTER_BYTES = Integer.toString(3 * 1024 * 1024);

    private final String bootstrapServers;

    ContractTopics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Creates what is missing; topics that exist keep their records and settings. */
    void create() throws IOException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing =
                    wanted().filter(topic -> !existing.contains(topic.name())).toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new IOException("Kafka's topics could not be created", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while Kafka's topics were created", e);
        }
    }

    private static Stream<NewTopic> wanted() {
        return Topics.ALL.stream().flatMap(topic -> Stream.of(eventTopic(topic), deadLetterTopic(topic)));
    }

    private static NewTopic eventTopic(String topic) {
        return new NewTopic(topic, PARTITIONS, REPLICAS);
    }

    private static NewTopic deadLetterTopic(String topic) {
        return new NewTopic(Topics.deadLetterTopicOf(topic), 1, REPLICAS)
                .configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, DEAD_LETTER_BYTES));
    }
}
