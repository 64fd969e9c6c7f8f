package org.culturepark.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.culturepark.contracts.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {
    @TempDir
    private Path folder;

    @Test
    void shouldHaveTheTopicsOfTheContractAndTheirDeadLetterTopics() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(KafkaSettings.temporary(folder));
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            Map<String, TopicDescription> topics =
                    admin.describeTopics(Topics.ALL).allTopicNames().get();

            assertThat(topics.values())
                    .hasSize(9)
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(6));
            assertThat(admin.listTopics().names().get())
                    .containsAll(
                            Topics.ALL.stream().map(Topics::deadLetterTopicOf).toList());
        }
    }

    @Test
    void shouldKeepRecordsOverARestart() throws Exception {
        KafkaSettings settings = KafkaSettings.temporary(folder);
        TopicPartition partition = new TopicPartition(Topics.MODEL_TRAINED, 3);
        try (EmbeddedKafka kafka = EmbeddedKafka.start(settings)) {
            send(kafka, partition, "before");
        }

        try (EmbeddedKafka kafka = EmbeddedKafka.start(settings)) {
            send(kafka, partition, "after");

            assertThat(read(kafka, partition, 2)).containsExactly("before", "after");
        }
    }

    private static void send(EmbeddedKafka kafka, TopicPartition partition, String value) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>(partition.topic(), partition.partition(), "key", value))
                    .get();
        }
    }

    private static List<String> read(EmbeddedKafka kafka, TopicPartition partition, int count) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers(), "max.poll.records", count),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(10)).records(partition).stream()
                    .map(ConsumerRecord::value)
                    .toList();
        }
    }
}
