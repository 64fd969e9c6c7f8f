package org.culturepark.processor.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.processor.dataset.Collection;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A data set as it was published once. The same examples are the same version, whenever they are assembled. */
@Entity
@Table(name = "version")
public class Version {
    @Id
    private UUID id;

    @Column(name = "data_set_id")
    private UUID dataSetId;

    @Column(name = "collection_id")
    private UUID collectionId;

    @Column(name = "content_hash")
    private String contentHash;

    private int opinions;
    private int examples;
    private int batches;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> dropped;

    @JdbcTypeCode(SqlTypes.JSON)
    private Parameters parameters;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "held_out_questions")
    private List<String> heldOutQuestions;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected Version() {}

    Version(Contents contents, Collection collection, int batches, Instant now) {
        this.contentHash = contents.contentHash();
        this.id = Identity.of("version", collection.dataSetId(), contentHash);
        this.dataSetId = collection.dataSetId();
        this.collectionId = collection.id();
        this.opinions = contents.opinions();
        this.examples = contents.examples();
        this.batches = batches;
        this.dropped = contents.dropped();
        this.parameters = contents.parameters();
        this.heldOutQuestions = collection.event().heldOutQuestions();
        this.madeAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID dataSetId() {
        return dataSetId;
    }

    public UUID collectionId() {
        return collectionId;
    }

    /** SHA-256 over the examples, 64 hexadecimal digits. */
    public String contentHash() {
        return contentHash;
    }

    /** Kept opinions it was made from: examples and {@link #dropped} ones. */
    public int opinions() {
        return opinions;
    }

    public int examples() {
        return examples;
    }

    public int batches() {
        return batches;
    }

    public Map<String, Integer> dropped() {
        return dropped;
    }

    public Parameters parameters() {
        return parameters;
    }

    public List<String> heldOutQuestions() {
        return heldOutQuestions;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** When it was released to be announced; never for a replay that nobody published. */
    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    void published(Instant now) {
        publishedAt = now;
    }
}
