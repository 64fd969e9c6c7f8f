package org.culturepark.chassis.deadletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.chassis.outbox.AnnouncedRow;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A record that could not be handled, kept as it came, with the reason. */
@Entity
@Table(name = "dead_letter")
class DeadLetter extends AnnouncedRow {
    /** A reason may quote as much of the record as there is; the dead letter has to fit its topic all the same. */
    private static final int LONGEST_REASON = 2_000;

    String topic;

    @Column(name = "topic_partition")
    int partition;

    @Column(name = "topic_offset")
    long offset;

    @Column(name = "record_key")
    byte[] key;

    @Column(name = "record_value")
    byte[] value;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, byte[]> headers;

    String reason;

    @Column(name = "buried_at")
    Instant buriedAt;

    @Column(name = "replayed_at")
    private Instant replayedAt;

    protected DeadLetter() {}

    DeadLetter(ConsumerRecord<byte[], byte[]> message, String reason, Instant now) {
        super(Identity.of("dead-letter", message.topic(), message.partition(), message.offset()));
        this.topic = message.topic();
        this.partition = message.partition();
        this.offset = message.offset();
        this.key = message.key();
        this.value = message.value();
        this.headers = Headers.toMap(message.headers());
        this.reason = Headers.storable(reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
        this.buriedAt = now;
        release(now);
    }

    void replayed(Instant now) {
        replayedAt = now;
    }

    Optional<Instant> replayedAt() {
        return Optional.ofNullable(replayedAt);
    }
}
