package org.culturepark.evaluator.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.evaluator.evaluation.JsonText;

/** What somebody wanted measured. It becomes evaluations, which may be other plans' too. */
@Entity
@Table(name = "plan")
class Plan {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String request;
    private String failure;
    private boolean failed;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expanded_at")
    private Instant expandedAt;

    enum Origin {
        REST,
        EVENT,
        /** A model was trained. */
        TRAINED
    }

    protected Plan() {}

    Plan(UUID id, Origin origin, PlanRequest request, Instant now) {
        this.id = id;
        this.origin = origin;
        this.request = JsonText.write(request);
        this.createdAt = now;
    }

    boolean isFor(PlanRequest other) {
        return request.equals(JsonText.write(other));
    }

    /** @param note on what could not be asked */
    void expanded(Instant now, Optional<String> note) {
        expandedAt = now;
        failure = note.orElse(null);
        failed = false;
    }

    void fail(String reason) {
        failure = reason;
        failed = true;
    }

    void waitFor(String what) {
        failure = what;
    }

    boolean hasFailed() {
        return failed;
    }

    UUID id() {
        return id;
    }

    Origin origin() {
        return origin;
    }

    PlanRequest request() {
        return JsonText.read(request, PlanRequest.class);
    }

    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    boolean isExpanded() {
        return expandedAt != null;
    }

    Instant createdAt() {
        return createdAt;
    }
}
