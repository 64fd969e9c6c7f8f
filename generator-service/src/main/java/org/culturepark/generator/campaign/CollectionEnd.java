package org.culturepark.generator.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.culturepark.chassis.outbox.AnnouncedRow;
import org.culturepark.generator.event.CollectionCompleted;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The end of one revision of a collection. Its event is kept as it was then: a later revision changes nothing about it. */
@Entity
@Table(name = "collection_end")
public class CollectionEnd extends AnnouncedRow {
    @Column(name = "collection_id")
    private UUID collectionId;

    @JdbcTypeCode(SqlTypes.JSON)
    private CollectionCompleted event;

    protected CollectionEnd() {}

    CollectionEnd(UUID collectionId, CollectionCompleted event) {
        super(event.collectionId());
        this.collectionId = collectionId;
        this.event = event;
        release(event.completedAt());
    }

    CollectionCompleted event() {
        return event;
    }
}
