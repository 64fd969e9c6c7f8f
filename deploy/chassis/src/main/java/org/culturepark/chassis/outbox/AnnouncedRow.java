package org.culturepark.chassis.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.trace.Traces;

/**
 * A row that is its own outbox: from {@link #release} until the broker has acknowledged it, the announcer keeps sending
 * its event. The event's id is the row's, so sending twice is harmless.
 */
@MappedSuperclass
public abstract class AnnouncedRow {
    @Id
    private UUID id;

    @Column(name = "announceable_at")
    private Instant announceableAt;

    @Column(name = "announced_at")
    private Instant announcedAt;

    private String traceparent;

    protected AnnouncedRow() {}

    protected AnnouncedRow(UUID id) {
        this.id = id;
        this.traceparent = Traces.current().orElse(null);
    }

    public UUID id() {
        return id;
    }

    /** The row is finished: it may be announced once the transaction at hand has committed. */
    protected void release(Instant now) {
        announceableAt = now;
    }

    /** To be announced once more, as if it never had been. */
    protected void releaseAgain(Instant now) {
        announceableAt = now;
        announcedAt = null;
    }

    public boolean isAnnounced() {
        return announcedAt != null;
    }

    public Optional<Instant> announcedAt() {
        return Optional.ofNullable(announcedAt);
    }

    Optional<String> traceparent() {
        return Optional.ofNullable(traceparent);
    }

    void acknowledged(Instant now) {
        announcedAt = now;
    }
}
