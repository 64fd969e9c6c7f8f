package org.culturepark.generator.dialogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.chassis.modelcall.ModelAnswer;
import org.culturepark.chassis.modelcall.Outcome;
import org.culturepark.chassis.modelcall.Usage;
import org.culturepark.chassis.outbox.AnnouncedRow;
import org.culturepark.generator.campaign.DialogueCollection;
import org.culturepark.generator.seed.Seed;
import org.hibernate.annotations.BatchSize;

/** What a delegate says about one seed, mostly to a partner. Announced when its last turn is stored. */
@Entity
@Table(name = "dialogue")
public class Dialogue extends AnnouncedRow {
    /** Another random seed may bring another answer. */
    private static final Set<Outcome> REDRAWN = EnumSet.of(Outcome.EMPTY, Outcome.FILTERED, Outcome.MALFORMED);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "collection_id")
    private DialogueCollection collection;

    @Column(name = "seed_id")
    private UUID seedId;

    private String question;
    private int ordinal;
    private int place;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "delegate_name"))
    @AttributeOverride(name = "culture", column = @Column(name = "delegate_culture"))
    @AttributeOverride(name = "country", column = @Column(name = "delegate_country"))
    @AttributeOverride(name = "attitude", column = @Column(name = "delegate_attitude"))
    private Voice delegate;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "partner_name"))
    @AttributeOverride(name = "culture", column = @Column(name = "partner_culture"))
    @AttributeOverride(name = "country", column = @Column(name = "partner_country"))
    @AttributeOverride(name = "attitude", column = @Column(name = "partner_attitude"))
    private Voice partner;

    @Enumerated(EnumType.STRING)
    private DialogueState state;

    /** Times that the model said nothing that can be used; each makes the next try draw anew. */
    private int redraws;

    @Enumerated(EnumType.STRING)
    private Outcome trouble;

    private String reason;
    private String detail;

    private UUID replaces;

    @Column(name = "finished_at")
    private Instant finishedAt;

    /** Read for many dialogues at once where many are announced. */
    @BatchSize(size = 200)
    @OneToMany(mappedBy = "dialogue", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<Turn> turns = new ArrayList<>();

    protected Dialogue() {}

    private Dialogue(UUID id) {
        super(id);
    }

    /**
     * A dialogue nobody has talked yet.
     *
     * @param ordinal which sample of its seed this is, from 0
     * @param place where it stands in its collection, from 0
     */
    Dialogue(DialogueCollection collection, Seed seed, int ordinal, int place, Cast cast) {
        super(idOf(collection, seed.id(), ordinal));
        this.collection = collection;
        this.seedId = seed.id();
        this.question = seed.question().id();
        this.ordinal = ordinal;
        this.place = place;
        this.delegate = cast.delegate();
        this.partner = cast.partner().orElse(null);
        this.state = DialogueState.PLANNED;
    }

    /** Another dialogue in place of this one, which failed: of the same seed, with the same voices, drawn anew. */
    Dialogue replacement(int anotherOrdinal, int anotherPlace) {
        Dialogue other = new Dialogue(idOf(collection, seedId, anotherOrdinal));
        other.collection = collection;
        other.seedId = seedId;
        other.question = question;
        other.ordinal = anotherOrdinal;
        other.place = anotherPlace;
        other.delegate = delegate;
        other.partner = partner;
        other.state = DialogueState.PLANNED;
        other.replaces = id();
        return other;
    }

    private static UUID idOf(DialogueCollection collection, UUID seedId, int ordinal) {
        return Identity.of("dialogue", collection.campaign().id(), collection.culture(), seedId, ordinal);
    }

    /** Adds the next turn. */
    Turn say(Utterance utterance, String promptVersion, ModelAnswer answer, Instant now) {
        state = DialogueState.RUNNING;
        trouble = null;
        Turn turn = new Turn(this, nextTurn(), utterance, promptVersion, answer, now);
        turns.add(turn);
        return turn;
    }

    /** Whether it is not stored that it is being talked without trouble. */
    boolean isUnmarked() {
        return state != DialogueState.RUNNING || trouble != null;
    }

    /** Number of the turn that comes next, from 1. */
    int nextTurn() {
        return turns.size() + 1;
    }

    void complete(Instant now) {
        state = DialogueState.COMPLETED;
        finishedAt = now;
        if (!collection.campaign().isPreview()) {
            release(now);
        }
    }

    /** Its campaign was cancelled; what was said stays. */
    void cancel(Instant now) {
        state = DialogueState.CANCELLED;
        finishedAt = now;
    }

    /** Ends it short; what was said stays. */
    void fail(String why, String how, Instant now) {
        state = DialogueState.FAILED;
        reason = why;
        detail = how;
        finishedAt = now;
    }

    /** A call for the next turn brought no answer. */
    void meet(Outcome outcome) {
        trouble = outcome;
        if (REDRAWN.contains(outcome)) {
            redraws++;
        }
    }

    /** How the last call for the turn at hand ended, if it brought no answer. */
    Optional<Outcome> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** How often the random seed of a turn has changed. */
    int redraws() {
        return redraws;
    }

    public DialogueCollection collection() {
        return collection;
    }

    public UUID seedId() {
        return seedId;
    }

    public String question() {
        return question;
    }

    /** Which sample of its seed this is, from 0. */
    public int ordinal() {
        return ordinal;
    }

    /** Who plays this part; there is no partner where nobody is talked with. */
    public Optional<Voice> voice(Role role) {
        return Optional.ofNullable(role == Role.DELEGATE ? delegate : partner);
    }

    public Voice delegate() {
        return delegate;
    }

    public DialogueState state() {
        return state;
    }

    /** Why it failed, in one word. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Why it failed, in a sentence. */
    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    /** The failed dialogue that this one was made in place of. */
    public Optional<UUID> replaces() {
        return Optional.ofNullable(replaces);
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    /** In the order spoken. */
    public List<Turn> turns() {
        return Collections.unmodifiableList(turns);
    }

    public Usage usage() {
        return turns.stream().map(Turn::usage).reduce(Usage.NONE, Usage::plus);
    }
}
