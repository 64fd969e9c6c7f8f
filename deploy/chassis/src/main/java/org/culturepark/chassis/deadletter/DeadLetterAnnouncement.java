package org.culturepark.chassis.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.culturepark.chassis.outbox.Announcement;
import org.culturepark.chassis.outbox.EventWriter;
import org.culturepark.contracts.Topics;

/** Puts dead letters on the dead-letter topic of the topic that they came from, unchanged, with the reason. */
@ApplicationScoped
class DeadLetterAnnouncement implements Announcement<DeadLetter> {
    @Override
    public Class<DeadLetter> rowType() {
        return DeadLetter.class;
    }

    @Override
    public ProducerRecord<byte[], byte[]> record(DeadLetter letter, EventWriter writer) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(Topics.deadLetterTopicOf(letter.topic), letter.key, letter.value);
        Headers.addAll(letter.headers, record.headers());
        record.headers()
                .add("dead-letter-reason", letter.reason.getBytes(UTF_8))
                .add("dead-letter-topic", letter.topic.getBytes(UTF_8))
                .add("dead-letter-partition", String.valueOf(letter.partition).getBytes(UTF_8))
                .add("dead-letter-offset", String.valueOf(letter.offset).getBytes(UTF_8));
        return record;
    }
}
