package org.culturepark.evaluator.asking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.evaluator.answer.Outcome;
import org.culturepark.evaluator.benchmark.Question;
import org.hibernate.annotations.Immutable;

/**
 * What was asked and what came, unique per evaluation, item and subject. The words stay as they came; outcome and code
 * are how they are understood at present, and can be read anew.
 */
@Entity
@Table(name = "answer")
@Immutable
public class StoredAnswer {
    @Id
    private UUID id;

    @Column(name = "evaluation_id")
    private UUID evaluationId;

    private String item;
    private String subject;
    private String model;
    private String instructions;
    private String prompt;
    private String expected;
    private String text;
    private String failure;

    @Column(name = "call_id")
    private UUID callId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String code;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected StoredAnswer() {}

    static UUID idOf(UUID evaluationId, Question.Key key) {
        return Identity.of("answer", evaluationId, key.item(), key.subject());
    }

    UUID id() {
        return id;
    }

    Question.Key key() {
        return new Question.Key(item, subject);
    }

    String model() {
        return model;
    }

    String instructions() {
        return instructions;
    }

    String prompt() {
        return prompt;
    }

    Optional<String> text() {
        return Optional.ofNullable(text);
    }

    Optional<String> expected() {
        return Optional.ofNullable(expected);
    }

    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    Optional<UUID> callId() {
        return Optional.ofNullable(callId);
    }

    Outcome outcome() {
        return outcome;
    }

    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
