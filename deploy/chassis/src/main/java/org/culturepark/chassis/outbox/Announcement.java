package org.culturepark.chassis.outbox;

import org.apache.kafka.clients.producer.ProducerRecord;

/** How rows of one type become records; most services want {@link Outbox}, which knows what an event looks like. */
public interface Announcement<R extends AnnouncedRow> {
    Class<R> rowType();

    /** How many rows are read and sent in one transaction; few of those whose events are large. */
    default int atOnce() {
        return 200;
    }

    /** Called inside the announcer's transaction, so lazy parts of the row may be read. */
    ProducerRecord<byte[], byte[]> record(R row, EventWriter writer);
}
