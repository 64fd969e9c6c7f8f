package org.culturepark.generator.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One order: dialogues for one or several cultures. */
@Entity
@Table(name = "campaign")
public class Campaign {
    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    private CampaignSettings settings;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Campaign() {}

    Campaign(UUID id, CampaignSettings settings, Instant now) {
        this.id = id;
        this.settings = settings;
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public CampaignSettings settings() {
        return settings;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
