package org.culturepark.generator.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One order: dialogues for one or several cultures. */
@Entity
@Table(name = "campaign")
public class Campaign {
    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private CampaignSettings settings;

    /** What was last ordered: never one of the states of a campaign that has ended by itself. */
    @Enumerated(EnumType.STRING)
    private CampaignState state;

    private int samples;

    @JdbcTypeCode(SqlTypes.JSON)
    private Budget budget;

    @Column(name = "previewed_size")
    private Integer previewedSize;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Campaign() {}

    Campaign(UUID id, CampaignSettings settings, Instant now) {
        this.id = id;
        this.settings = settings;
        this.state = CampaignState.RUNNING;
        this.samples = settings.samples();
        this.budget = settings.budget().orElse(null);
        this.createdAt = now;
    }

    /** A few dialogues of a campaign that would have {@code size} per culture; nobody hears of them. */
    static Campaign preview(UUID id, CampaignSettings settings, int size, Instant now) {
        Campaign preview = new Campaign(id, settings, now);
        preview.previewedSize = size;
        return preview;
    }

    void become(CampaignState ordered) {
        state = ordered;
    }

    void raise(int target) {
        samples = target;
    }

    void limit(Budget limit) {
        budget = limit;
    }

    public UUID id() {
        return id;
    }

    /** As it was asked for. */
    public CampaignSettings settings() {
        return settings;
    }

    /** What was last ordered: running, paused or cancelled; whether it has ended is for its collections to say. */
    public CampaignState state() {
        return state;
    }

    public boolean isPreview() {
        return previewedSize != null;
    }

    /** Samples per culture of the campaign that this preview looks forward to. */
    Optional<Integer> previewedSize() {
        return Optional.ofNullable(previewedSize);
    }

    /** Completed dialogues wanted per culture, as last raised. */
    int samples() {
        return samples;
    }

    /** As last set. */
    Optional<Budget> budget() {
        return Optional.ofNullable(budget);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
