package org.culturepark.chassis.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes events as CloudEvents 1.0 in Kafka's binary mode. */
@Singleton
public final class EventWriter {
    private final ObjectMapper json;
    private final Clock clock;
    private final String source;

    EventWriter(ObjectMapper json, Clock clock, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.json = json;
        this.clock = clock;
        this.source = "/culturepark/" + service;
    }

    ProducerRecord<byte[], byte[]> write(String topic, String key, AnnouncedRow row, Object event) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, key.getBytes(UTF_8), bytes(event));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", row.id().toString());
        header(record, "ce_type", topic);
        header(record, "ce_source", source);
        header(record, "ce_time", clock.instant().toString());
        header(record, "content-type", "application/json");
        row.traceparent().ifPresent(traceparent -> header(record, "traceparent", traceparent));
        return record;
    }

    private static void header(ProducerRecord<?, ?> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }

    private byte[] bytes(Object event) {
        try {
            return json.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not writable as JSON: " + event.getClass(), e);
        }
    }
}
