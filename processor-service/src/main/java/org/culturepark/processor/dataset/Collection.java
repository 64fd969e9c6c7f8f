package org.culturepark.processor.dataset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.processor.event.CollectionCompleted;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was said about the completeness of a data set, in one revision, and whether it was assembled. */
@Entity
@Table(name = "collection")
public class Collection {
    @Id
    private UUID id;

    @Column(name = "data_set_id")
    private UUID dataSetId;

    private int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    private CollectionCompleted event;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "assembled_at")
    private Instant assembledAt;

    @Column(name = "short_of")
    private String shortOf;

    protected Collection() {}

    Collection(CollectionCompleted event, Instant now) {
        this.id = event.collectionId();
        this.dataSetId = event.dataSetId();
        this.revision = event.revision();
        this.event = event;
        this.receivedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID dataSetId() {
        return dataSetId;
    }

    public CollectionCompleted event() {
        return event;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** What is missing, in words, where the data set goes on without waiting for all its dialogues. */
    public Optional<String> shortOf() {
        return Optional.ofNullable(shortOf);
    }

    void goOnWithout(String missing) {
        shortOf = missing;
    }

    public boolean isAssembled() {
        return assembledAt != null;
    }

    public void assembled(Instant now) {
        assembledAt = now;
    }
}
