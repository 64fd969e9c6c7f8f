package org.culturepark.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Sends to and reads from Kafka in a test, the way another team's pipeline would.
 *
 * <p>Reading always begins at the start of the topic and joins no consumer group, so any number of tests can look at the
 * same topic; pick out your own records by id.
 */
public final class TestTopics {
    /** The {@code ce_source} of what a test sends. */
    public static final String SOURCE = "/culturepark/test";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(100);

    private final String bootstrapServers;

    public TestTopics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** The topics of the broker that the Quarkus application under test is configured with. */
    public static TestTopics ofRunningTest() {
        return new TestTopics(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }

    /** Sends a CloudEvent in binary mode, {@code ce_type} being the topic; returns when the broker has it. */
    public void send(String topic, String key, UUID id, String json) {
        Map<String, String> headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id.toString(),
                "ce_type",
                topic,
                "ce_source",
                SOURCE,
                "ce_time",
                Instant.now().toString(),
                "content-type",
                "application/json");
        sendRaw(topic, key, json.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Sends the bytes with just these headers, whatever they are; returns when the broker has them. */
    public void sendRaw(String topic, String key, byte[] value, Map<String, String> headers) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(clientConfig(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("not sent to " + topic, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending to " + topic, e);
        }
    }

    /** The first record of the topic that is wanted; fails after 30 seconds without one. */
    public ConsumerRecord<String, String> awaitRecord(String topic, Predicate<ConsumerRecord<String, String>> wanted) {
        return await(topic, records -> records.stream().anyMatch(wanted), PATIENCE).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    /** The record with this {@code ce_id}; fails after 30 seconds without one. */
    public ConsumerRecord<String, String> awaitEvent(String topic, UUID id) {
        return awaitRecord(topic, candidate -> header(candidate, "ce_id").equals(Optional.of(id.toString())));
    }

    /**
     * Reads the topic until what was read so far is enough.
     *
     * @return all that was read, within a partition in its order
     * @throws AssertionError if it is not enough in time
     */
    public List<ConsumerRecord<String, String>> await(
            String topic, Predicate<List<ConsumerRecord<String, String>>> enough, Duration timeout) {
        List<ConsumerRecord<String, String>> read = new ArrayList<>();
        long deadline = System.nanoTime() + timeout.toNanos();
        try (KafkaConsumer<String, String> consumer = consumerAtStart(topic)) {
            while (!enough.test(List.copyOf(read))) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("%s: not what was waited for within %s; it holds %d records: %s"
                            .formatted(topic, timeout, read.size(), values(read)));
                }
                consumer.poll(POLL).forEach(read::add);
            }
        }
        return read;
    }

    /** Every record the topic holds now. */
    public List<ConsumerRecord<String, String>> all(String topic) {
        List<ConsumerRecord<String, String>> read = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = consumerAtStart(topic)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(read::add);
            }
        }
        return read;
    }

    /** The text of a header, the last one where a name was given twice. */
    public static Optional<String> header(ConsumerRecord<?, ?> message, String name) {
        return Optional.ofNullable(message.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }

    private KafkaConsumer<String, String> consumerAtStart(String topic) {
        var consumer = new KafkaConsumer<>(clientConfig(), new StringDeserializer(), new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private Map<String, Object> clientConfig() {
        return Map.of("bootstrap.servers", bootstrapServers);
    }

    private static List<String> values(List<ConsumerRecord<String, String>> records) {
        return records.stream().map(ConsumerRecord::value).limit(5).toList();
    }
}
