package org.culturepark.generator.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.chassis.modelcall.ModelAnswer;
import org.culturepark.chassis.modelcall.Usage;

/** One utterance. */
@Entity
@Table(name = "turn")
public class Turn {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dialogue_id")
    private Dialogue dialogue;

    private int number;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String text;

    @Column(name = "cut_off")
    private boolean cutOff;

    @Column(name = "prompt_version")
    private String promptVersion;

    @Column(name = "call_id")
    private UUID callId;

    @Column(name = "prompt_tokens")
    private long promptTokens;

    @Column(name = "completion_tokens")
    private long completionTokens;

    @Column(name = "cached_tokens")
    private long cachedTokens;

    @Column(name = "spoken_at")
    private Instant spokenAt;

    protected Turn() {}

    Turn(Dialogue dialogue, int number, Utterance utterance, String promptVersion, ModelAnswer answer, Instant now) {
        this.id = Identity.of("turn", dialogue.id(), number);
        this.dialogue = dialogue;
        this.number = number;
        this.role = Role.ofTurn(number);
        this.text = utterance.text();
        this.cutOff = utterance.cutOff();
        this.promptVersion = promptVersion;
        this.callId = answer.callId();
        this.promptTokens = answer.usage().promptTokens();
        this.completionTokens = answer.usage().completionTokens();
        this.cachedTokens = answer.usage().cachedTokens();
        this.spokenAt = now;
    }

    UUID id() {
        return id;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    /** From 1; two turns are a round. */
    public int round() {
        return roundOf(number);
    }

    static int roundOf(int number) {
        return (number + 1) / 2;
    }

    public Role role() {
        return role;
    }

    public Voice speaker() {
        return dialogue.voice(role).orElseThrow();
    }

    public String text() {
        return text;
    }

    public boolean cutOff() {
        return cutOff;
    }

    public String promptVersion() {
        return promptVersion;
    }

    /** The ledger's row of the call that the turn came from. */
    public UUID callId() {
        return callId;
    }

    public Usage usage() {
        return new Usage(promptTokens, completionTokens, cachedTokens);
    }

    public Instant spokenAt() {
        return spokenAt;
    }
}
