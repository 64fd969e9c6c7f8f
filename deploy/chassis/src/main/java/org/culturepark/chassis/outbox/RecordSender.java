package org.culturepark.chassis.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends records and waits for the broker's word on each. */
@ApplicationScoped
public class RecordSender {
    private final Producer<byte[], byte[]> producer;
    private final EventWriter writer;
    private final Clock clock;

    RecordSender(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            OutboxConfig config,
            EventWriter writer,
            Clock clock) {
        this.producer =
                new KafkaProducer<>(settings(broker, config), new ByteArraySerializer(), new ByteArraySerializer());
        this.writer = writer;
        this.clock = clock;
    }

    private static Map<String, Object> settings(Map<String, Object> broker, OutboxConfig config) {
        Map<String, Object> settings = new HashMap<>(broker);
        int timeout = Math.toIntExact(config.timeout().toMillis());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, config.maxRecordBytes());
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2 * timeout);
        return settings;
    }

    /**
     * Sends all, and marks those that the broker has acknowledged; a record that it will never take holds up no other.
     *
     * @return why the first of the others was not taken; empty if there is none
     */
    <R extends AnnouncedRow> Optional<String> sendAll(Announcement<R> announcement, List<R> rows) {
        List<Future<RecordMetadata>> sent = rows.stream()
                .map(row -> producer.send(announcement.record(row, writer)))
                .toList();
        Optional<String> refusal = Optional.empty();
        for (int i = 0; i < rows.size(); i++) {
            try {
                await(sent.get(i));
                rows.get(i).acknowledged(clock.instant());
            } catch (IllegalStateException e) {
                refusal = refusal.or(() -> Optional.of(e.getMessage()));
            }
        }
        return refusal;
    }

    /**
     * Sends one record as it is.
     *
     * @throws IllegalStateException when the broker has not acknowledged it in time
     */
    public void send(ProducerRecord<byte[], byte[]> record) {
        await(producer.send(record));
    }

    private static void await(Future<RecordMetadata> acknowledgement) {
        try {
            acknowledgement.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka did not take the record: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for Kafka", e);
        }
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
