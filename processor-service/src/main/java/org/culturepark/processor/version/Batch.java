package org.culturepark.processor.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.chassis.outbox.AnnouncedRow;

/** Part of a version, announced by itself. Its examples name its number. */
@Entity
@Table(name = "batch")
public class Batch extends AnnouncedRow {
    @Column(name = "version_id")
    private UUID versionId;

    /** From 1. */
    private int number;

    protected Batch() {}

    Batch(UUID versionId, int number) {
        super(Identity.of("batch", versionId, number));
        this.versionId = versionId;
        this.number = number;
    }

    void publish(Instant now) {
        release(now);
    }

    UUID versionId() {
        return versionId;
    }

    int number() {
        return number;
    }
}
