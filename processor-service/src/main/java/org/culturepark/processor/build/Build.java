package org.culturepark.processor.build;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.processor.dataset.Collection;
import org.culturepark.processor.version.Parameters;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One making of a version, with what it was made by and what became of the opinions. */
@Entity
@Table(name = "build")
public class Build {
    @Id
    private UUID id;

    @Column(name = "data_set_id")
    private UUID dataSetId;

    @Column(name = "collection_id")
    private UUID collectionId;

    /** Dialogues of this collection's revision and of earlier ones take part. */
    private int revision;

    @Enumerated(EnumType.STRING)
    private BuildKind kind;

    @Enumerated(EnumType.STRING)
    private BuildState state;

    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private Parameters parameters;

    @Column(name = "short_of")
    private String shortOf;

    private long extracted;
    private int opinions;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> filtered = Map.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> dropped = Map.of();

    private int examples;

    @Column(name = "version_id")
    private UUID versionId;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Build() {}

    Build(UUID id, Collection collection, BuildKind kind, Parameters parameters, Instant now) {
        this.id = id;
        this.dataSetId = collection.dataSetId();
        this.collectionId = collection.id();
        this.revision = collection.event().revision();
        this.shortOf = collection.shortOf().orElse(null);
        this.kind = kind;
        this.state = BuildState.QUEUED;
        this.parameters = parameters;
        this.requestedAt = now;
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

    public int revision() {
        return revision;
    }

    public BuildKind kind() {
        return kind;
    }

    public BuildState state() {
        return state;
    }

    /** Why it is empty or failed. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Parameters parameters() {
        return parameters;
    }

    /** What its collection was not waited for, in words. */
    public Optional<String> shortOf() {
        return Optional.ofNullable(shortOf);
    }

    /** Opinions that were found in its dialogues: those {@link #filtered} and the {@link #opinions} that were selected from. */
    public long extracted() {
        return extracted;
    }

    /** Opinions that passed filters and verifier: those {@link #dropped} and one for each of the examples. */
    public int opinions() {
        return opinions;
    }

    /** What filters and verifier dropped, by reason. */
    public Map<String, Integer> filtered() {
        return filtered;
    }

    /** What the selection dropped, by reason. */
    public Map<String, Integer> dropped() {
        return dropped;
    }

    public int examples() {
        return examples;
    }

    public Optional<UUID> versionId() {
        return Optional.ofNullable(versionId);
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    void running() {
        state = BuildState.RUNNING;
    }

    void made(Made made, Instant now) {
        extracted = made.extracted();
        opinions = made.opinions();
        filtered = made.filtered();
        dropped = made.dropped();
        examples = made.examples();
        end(BuildState.EMPTY, now);
    }

    void built(UUID version) {
        state = BuildState.BUILT;
        versionId = version;
    }

    void empty(String why) {
        reason = why;
    }

    void failed(String why, Instant now) {
        reason = why;
        end(BuildState.FAILED, now);
    }

    private void end(BuildState how, Instant now) {
        state = how;
        endedAt = now;
    }
}
