package org.culturepark.processor.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.processor.verification.Verdict;

/** One extracted statement and what became of it. Written once, when its dialogue is curated. */
@Entity
@Table(name = "opinion")
public class Opinion {
    @Id
    private UUID id;

    @Column(name = "dialogue_id")
    private UUID dialogueId;

    @Column(name = "data_set_id")
    private UUID dataSetId;

    @Column(name = "seed_id")
    private UUID seedId;

    private String question;
    private int code;
    private int turn;
    private int ordinal;
    private String text;
    private String original;

    @Enumerated(EnumType.STRING)
    private OpinionOutcome outcome;

    private String reason;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "to_attitude")
    private Double toAttitude;

    @Column(name = "to_opposite")
    private Double toOpposite;

    protected Opinion() {}

    public UUID id() {
        return id;
    }

    /** With which the subjects of the model calls about it begin. */
    public String key() {
        return Statement.key(dialogueId, turn, ordinal);
    }

    public UUID dialogueId() {
        return dialogueId;
    }

    public UUID seedId() {
        return seedId;
    }

    public String question() {
        return question;
    }

    /** Of the answer that the speaker was bound to. */
    public int code() {
        return code;
    }

    public int turn() {
        return turn;
    }

    /** Place among the statements of its turn, from 0. */
    public int ordinal() {
        return ordinal;
    }

    public String text() {
        return text;
    }

    /** What was said, where {@link #text} is another: rewritten, or without names. */
    public Optional<String> original() {
        return Optional.ofNullable(original);
    }

    public OpinionOutcome outcome() {
        return outcome;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    public Optional<Double> toAttitude() {
        return Optional.ofNullable(toAttitude);
    }

    public Optional<Double> toOpposite() {
        return Optional.ofNullable(toOpposite);
    }
}
