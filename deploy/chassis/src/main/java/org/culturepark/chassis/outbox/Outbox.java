package org.culturepark.chassis.outbox;

import org.apache.kafka.clients.producer.ProducerRecord;

/** One topic out: which rows are announced on it, under which key, as which event. A CDI bean. */
public interface Outbox<R extends AnnouncedRow> extends Announcement<R> {
    String topic();

    String key(R row);

    /** The event, a record that Jackson writes; it has to fit the topic's schema. */
    Object event(R row);

    @Override
    default ProducerRecord<byte[], byte[]> record(R row, EventWriter writer) {
        return writer.write(topic(), key(row), row, event(row));
    }
}
