package org.culturepark.evaluator.study;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A learner, known by a token only. Deleting takes everything that was said and answered; that somebody took part stays, so
 * that drop-out can be counted.
 */
@Entity
@Table(name = "participant")
class Participant {
    @Id
    private UUID token;

    @Column(name = "study_id")
    private UUID studyId;

    private int number;
    private int arm;
    private Integer rating;
    private String comment;

    @Column(name = "consented_at")
    private Instant consentedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    protected Participant() {}

    Participant(UUID token, UUID studyId, int number, int arm, Instant now) {
        this.token = token;
        this.studyId = studyId;
        this.number = number;
        this.arm = arm;
        this.consentedAt = now;
    }

    void rate(int value, Optional<String> words, Instant now) {
        rating = value;
        comment = words.orElse(null);
        finishedAt = finishedAt == null ? now : finishedAt;
    }

    void delete(Instant now) {
        rating = null;
        comment = null;
        finishedAt = null;
        deletedAt = now;
    }

    UUID token() {
        return token;
    }

    UUID studyId() {
        return studyId;
    }

    int number() {
        return number;
    }

    int arm() {
        return arm;
    }

    Optional<Integer> rating() {
        return Optional.ofNullable(rating);
    }

    Optional<String> comment() {
        return Optional.ofNullable(comment);
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }
}
