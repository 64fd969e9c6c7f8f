package org.culturepark.trainer.version;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.culturepark.trainer.event.BatchCurated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One batch of a version, with its examples as they came. */
@Entity
@Table(name = "curated_batch")
class CuratedBatch {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private CuratedVersion version;

    private int number;
    private int exampleCount;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<BatchCurated.Example> examples;

    private Instant receivedAt;

    protected CuratedBatch() {}

    CuratedBatch(CuratedVersion version, BatchCurated batch, Instant now) {
        this.id = batch.batchId();
        this.version = version;
        this.number = batch.number();
        this.examples = List.copyOf(batch.examples());
        this.exampleCount = examples.size();
        this.receivedAt = now;
    }

    List<BatchCurated.Example> examples() {
        return examples;
    }
}
