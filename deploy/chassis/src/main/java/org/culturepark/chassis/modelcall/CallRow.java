package org.culturepark.chassis.modelcall;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One call in the ledger. It is written before the call goes out; one that is still open when it is asked for again may
 * have been answered, and paid, without anybody having seen the answer.
 */
@Entity
@Table(name = "model_call")
class CallRow {
    @Id
    private UUID id;

    private String scope;

    @Column(name = "call_group")
    private String group;

    private String stage;
    private String subject;

    @Column(name = "prompt_version")
    private String promptVersion;

    private String model;

    @Column(name = "request_hash")
    private String requestHash;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String detail;
    private String answer;

    @Column(name = "cut_off")
    private boolean cutOff;

    @Column(name = "prompt_tokens")
    private long promptTokens;

    @Column(name = "completion_tokens")
    private long completionTokens;

    @Column(name = "cached_tokens")
    private long cachedTokens;

    @Column(name = "latency_ms")
    private long latencyMillis;

    private int attempts;

    @Column(name = "possibly_paid_twice")
    private int possiblyPaidTwice;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected CallRow() {}

    CallRow(UUID id, ModelCall call, String requestHash, Instant now) {
        this.id = id;
        this.scope = call.purpose().scope();
        this.group = call.purpose().group();
        this.stage = call.purpose().stage();
        this.subject = call.purpose().subject();
        this.promptVersion = call.purpose().promptVersion();
        this.model = call.model();
        this.requestHash = requestHash;
        this.outcome = Outcome.OPEN;
        this.openedAt = now;
    }

    void openAgain(Instant now) {
        if (outcome == Outcome.OPEN) {
            possiblyPaidTwice++;
        }
        outcome = Outcome.OPEN;
        openedAt = now;
    }

    void answered(ModelAnswer given, int tries, Instant now) {
        end(given.text().isBlank() ? Outcome.EMPTY : Outcome.ANSWERED, tries, now);
        answer = given.text();
        cutOff = given.cutOff();
        promptTokens += given.usage().promptTokens();
        completionTokens += given.usage().completionTokens();
        cachedTokens += given.usage().cachedTokens();
    }

    void failed(Outcome how, String why, int tries, Instant now) {
        end(how, tries, now);
        detail = why;
    }

    private void end(Outcome how, int tries, Instant now) {
        outcome = how;
        detail = null;
        attempts += tries;
        endedAt = now;
        latencyMillis = Duration.between(openedAt, now).toMillis();
    }

    /** The answer, if there is one that was paid for. */
    Optional<ModelAnswer> answer() {
        return outcome == Outcome.ANSWERED
                ? Optional.of(
                        new ModelAnswer(id, answer, cutOff, new Usage(promptTokens, completionTokens, cachedTokens)))
                : Optional.empty();
    }
}
