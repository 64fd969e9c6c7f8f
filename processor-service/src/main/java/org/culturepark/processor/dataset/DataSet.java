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
import org.culturepark.processor.embedding.Payer;
import org.culturepark.processor.settings.CurationSettings;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one campaign brings for one culture. Opened by the first event that names it. */
@Entity
@Table(name = "data_set")
public class DataSet {
    @Id
    private UUID id;

    @Column(name = "campaign_id")
    private UUID campaignId;

    private String culture;
    private String people;

    @Enumerated(EnumType.STRING)
    private DataSetState state;

    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private CurationSettings settings;

    @Column(name = "version_id")
    private UUID versionId;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected DataSet() {}

    public UUID id() {
        return id;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public String culture() {
        return culture;
    }

    /** Name of the culture's people; known from the first dialogue on. */
    public Optional<String> people() {
        return Optional.ofNullable(people);
    }

    /** Of the model calls that are made for it. */
    public Payer payer() {
        return new Payer(id.toString(), culture);
    }

    public DataSetState state() {
        return state;
    }

    /** Why it is empty, short or failed. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public CurationSettings settings() {
        return settings;
    }

    public void change(CurationSettings to) {
        settings = to;
    }

    /** The version published last. */
    public Optional<UUID> versionId() {
        return Optional.ofNullable(versionId);
    }

    public Instant openedAt() {
        return openedAt;
    }

    boolean belongsTo(UUID campaign, String ofCulture) {
        return campaignId.equals(campaign) && culture.equals(ofCulture);
    }

    void collecting() {
        become(DataSetState.COLLECTING, null);
    }

    void curating() {
        become(DataSetState.CURATING, null);
    }

    /** @param shortOf what is missing, in words, where it was not waited for any longer */
    public void published(UUID version, Optional<String> shortOf) {
        versionId = version;
        become(shortOf.isEmpty() ? DataSetState.PUBLISHED : DataSetState.COMPLETED_SHORT, shortOf.orElse(null));
    }

    public void inReview() {
        become(DataSetState.IN_REVIEW, null);
    }

    public void completedEmpty(String why) {
        become(DataSetState.COMPLETED_EMPTY, why);
    }

    public void failed(String why) {
        become(DataSetState.FAILED, why);
    }

    private void become(DataSetState next, String why) {
        state = next;
        reason = why;
    }
}
