package org.culturepark.processor.verification;

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
import org.hibernate.type.SqlTypes;

/** A verifier held against the labelled triples, once. */
@Entity
@Table(name = "measurement")
class Measurement {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Verification verifier;

    private String model;

    @JdbcTypeCode(SqlTypes.JSON)
    private Quality quality;

    private String reason;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Measurement() {}

    Measurement(UUID id, Verification verifier, String model, Instant now) {
        this.id = id;
        this.verifier = verifier;
        this.model = model;
        this.requestedAt = now;
    }

    UUID id() {
        return id;
    }

    Verification verifier() {
        return verifier;
    }

    /** Of the sentences' vectors, or the judge. */
    String model() {
        return model;
    }

    Optional<Quality> quality() {
        return Optional.ofNullable(quality);
    }

    /** Why it was given up. */
    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    void measured(Quality found, Instant now) {
        quality = found;
        endedAt = now;
    }

    void failed(String why, Instant now) {
        reason = why;
        endedAt = now;
    }
}
