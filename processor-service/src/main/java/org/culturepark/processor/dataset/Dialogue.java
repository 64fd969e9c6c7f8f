package org.culturepark.processor.dataset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.processor.event.DialogueGenerated;
import org.culturepark.processor.filter.FilterSettings;
import org.culturepark.processor.settings.Extraction;
import org.culturepark.processor.verification.Verification;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A dialogue as it was received, and how far its curation is. */
@Entity
@Table(name = "dialogue")
public class Dialogue {
    @Id
    private UUID id;

    @Column(name = "data_set_id")
    private UUID dataSetId;

    @Column(name = "seed_id")
    private UUID seedId;

    @JdbcTypeCode(SqlTypes.JSON)
    private DialogueGenerated event;

    @Enumerated(EnumType.STRING)
    private Extraction extraction;

    @Enumerated(EnumType.STRING)
    private Verification verification;

    @Enumerated(EnumType.STRING)
    private DialogueState state;

    private String reason;
    private String detail;

    /** The filters that its opinions passed. */
    private String filters;

    /** Opinions that were found in it. */
    private int extracted;

    /** How often somebody wanted it curated again after it had failed. */
    private int retries;
    /** Of the collection whose version it was first part of; none yet for one that is not curated, or came too late. */
    private Integer revision;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Dialogue() {}

    Dialogue(DialogueGenerated event, Instant now) {
        this.id = event.dialogueId();
        this.dataSetId = event.dataSetId();
        this.seedId = event.seed().seedId();
        this.event = event;
        this.state = DialogueState.RECEIVED;
        this.receivedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID dataSetId() {
        return dataSetId;
    }

    public DialogueGenerated event() {
        return event;
    }

    /** The strategy that its opinions were extracted by, once they were. */
    public Optional<Extraction> extraction() {
        return Optional.ofNullable(extraction);
    }

    /** The strategy that its opinions were verified by, once they were. */
    public Optional<Verification> verification() {
        return Optional.ofNullable(verification);
    }

    public DialogueState state() {
        return state;
    }

    /** Why it failed, as it is counted. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Why it failed, for a person to read. */
    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    /** How often somebody wanted it curated again after it had failed. */
    public int retries() {
        return retries;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public boolean hasEnded() {
        return state != DialogueState.RECEIVED;
    }

    /** @param opinions number of opinions that were found */
    public void curated(Extraction by, Verification verifiedBy, FilterSettings filtered, int opinions, Instant now) {
        extraction = by;
        verification = verifiedBy;
        filters = filtered.key();
        extracted = opinions;
        state = DialogueState.CURATED;
        endedAt = now;
    }

    /**
     * @param code counted by
     * @param why for a person to read
     */
    public void failed(String code, String why, Instant now) {
        state = DialogueState.FAILED;
        reason = code;
        detail = why;
        endedAt = now;
    }
}
