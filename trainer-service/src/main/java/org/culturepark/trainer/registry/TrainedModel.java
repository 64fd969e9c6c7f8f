package org.culturepark.trainer.registry;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.outbox.AnnouncedRow;
import org.culturepark.trainer.version.CuratedVersion;

/** A model whose adapter is written. Its id is its run's; it is announced once an endpoint serves it. */
@Entity
@Table(name = "trained_model")
public class TrainedModel extends AnnouncedRow {
    private String name;
    private String baseModel;
    private String endpoint;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private CuratedVersion version;

    @Embedded
    private TrainingSummary training;

    @Embedded
    private Assessment assessment;

    private String culture;
    private int number;

    @Enumerated(EnumType.STRING)
    private ModelStage stage = ModelStage.CANDIDATE;

    private Instant servedAt;
    private boolean loaded;
    private String servingReason;

    protected TrainedModel() {}

    /** @param number of the model among those of its culture, from 1 */
    TrainedModel(
            UUID runId,
            int number,
            String name,
            String baseModel,
            String endpoint,
            CuratedVersion version,
            TrainingSummary training) {
        super(runId);
        this.number = number;
        this.culture = version.culture();
        this.name = name;
        this.baseModel = baseModel;
        this.endpoint = endpoint;
        this.version = version;
        this.training = training;
    }

    /** The endpoint lists it. The first time, it may be announced. */
    void loaded(Instant now) {
        loaded = true;
        servingReason = null;
        if (servedAt == null) {
            servedAt = now;
            release(now);
        }
    }

    /** Served once, so that it is looked after, and never announced. */
    void putAway(Instant now) {
        servedAt = now;
        stage = ModelStage.ARCHIVED;
    }

    /** Its run was tried again after it had been put away. */
    void trainedAgain(TrainingSummary again) {
        training = again;
        stage = ModelStage.CANDIDATE;
        servedAt = null;
    }

    /** @return whether it is later than the one before */
    boolean assess(Assessment latest) {
        boolean isNews = assessment == null || latest.isAfter(assessment);
        assessment = isNews ? latest : assessment;
        return isNews;
    }

    void moveTo(ModelStage to) {
        stage = to;
    }

    /** Whether it already stands like that. */
    boolean isKnownToBe(Optional<String> trouble) {
        return loaded == trouble.isEmpty() && trouble.equals(servingReason());
    }

    void notLoaded(String reason) {
        loaded = false;
        servingReason = reason;
    }

    String culture() {
        return culture;
    }

    int number() {
        return number;
    }

    ModelStage stage() {
        return stage;
    }

    String name() {
        return name;
    }

    String baseModel() {
        return baseModel;
    }

    String endpoint() {
        return endpoint;
    }

    CuratedVersion version() {
        return version;
    }

    TrainingSummary training() {
        return training;
    }

    Optional<Assessment> assessment() {
        return Optional.ofNullable(assessment);
    }

    Optional<Instant> servedAt() {
        return Optional.ofNullable(servedAt);
    }

    boolean isLoaded() {
        return loaded;
    }

    Optional<String> servingReason() {
        return Optional.ofNullable(servingReason);
    }
}
