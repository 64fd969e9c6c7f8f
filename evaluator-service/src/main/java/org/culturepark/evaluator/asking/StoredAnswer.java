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
import org.culturepark.evaluator.answer.Reading;
import org.culturepark.evaluator.benchmark.GivenAnswer;
import org.culturepark.evaluator.benchmark.Question;

/**
 * What was asked and what came, unique per evaluation, item and subject. The words stay as they came; outcome and code
 * are how they are understood at present, and can be read anew.
 */
@Entity
@Table(name = "answer")
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

    private StoredAnswer(UUID evaluationId, Question question, Instant now) {
        this.id = idOf(evaluationId, question.key());
        this.evaluationId = evaluationId;
        this.item = question.item();
        this.subject = question.subject();
        this.model = question.model();
        this.instructions = question.instructions();
        this.prompt = question.text();
        this.answeredAt = now;
    }

    /** An answer that came. */
    static StoredAnswer of(UUID evaluationId, Question question, Said said, Reading reading, Instant now) {
        StoredAnswer answer = new StoredAnswer(evaluationId, question, now);
        answer.text = said.text();
        answer.callId = said.callId().orElse(null);
        answer.readAs(reading);
        return answer;
    }

    /** A question that nothing came to. */
    static StoredAnswer failed(UUID evaluationId, Question question, String failure, Instant now) {
        StoredAnswer answer = new StoredAnswer(evaluationId, question, now);
        answer.failure = failure;
        answer.outcome = Outcome.FAILED;
        return answer;
    }

    static UUID idOf(UUID evaluationId, Question.Key key) {
        return Identity.of("answer", evaluationId, key.item(), key.subject());
    }

    /** Understands the words (anew). */
    void readAs(Reading reading) {
        outcome = reading.outcome();
        code = reading.code().orElse(null);
    }

    public GivenAnswer given() {
        return new GivenAnswer(key(), text == null ? "" : text, outcome == Outcome.FAILED);
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
