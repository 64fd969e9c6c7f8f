package org.culturepark.generator.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * The dialogues of one culture in a campaign, and how far they are: planned + replaced = completed + failed + cancelled +
 * pending. Whoever counts holds the row's lock, or two that end at once would both miss that they were the last.
 */
@Entity
@Table(name = "dialogue_collection")
public class DialogueCollection {
    private static final String NOT_DEALT = "NOT_DEALT";
    private static final int FIRST_REVISION = 1;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;

    @Column(name = "data_set_id")
    private UUID dataSetId;

    private String culture;
    private int revision;

    @Column(name = "revision_id")
    private UUID revisionId;

    private int planned;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "planned_per_seed")
    private List<SeedPlan> plannedPerSeed;

    @Column(name = "next_seed")
    private int nextSeed;

    private int withdrawn;

    @Embedded
    private DialoguePlaces places = new DialoguePlaces();

    @Embedded
    private DialogueTally tally = new DialogueTally();

    @Column(name = "completed_at")
    private Instant completedAt;

    protected DialogueCollection() {}

    DialogueCollection(Campaign campaign, String culture, List<SeedPlan> plan) {
        this.campaign = campaign;
        this.dataSetId = Identity.of("data-set", campaign.id(), culture);
        this.culture = culture;
        plan(plan);
        begin(FIRST_REVISION);
        this.id = revisionId;
    }

    private void plan(List<SeedPlan> plan) {
        plannedPerSeed = List.copyOf(plan);
        planned = plan.stream().mapToInt(SeedPlan::samples).sum();
    }

    private void begin(int number) {
        revision = number;
        revisionId = Identity.of("collection", dataSetId, number);
        completedAt = null;
    }

    /** More is wanted: a new revision, whether or not the one at hand has ended. */
    void raise(List<SeedPlan> plan) {
        plan(plan);
        nextSeed = 0;
        begin(revision + 1);
    }

    /** Dialogues that failed, by reason, are to be tried again; those that were never dealt will be. */
    void retry(Map<String, Integer> reasons) {
        if (completedAt != null) {
            begin(revision + 1);
        }
        tally.takeBack(reasons);
    }

    /** All the dialogues of the seed at hand have been dealt. */
    public void nextSeed() {
        nextSeed++;
    }

    /** The seed whose dialogues are to be dealt next; none when all have been. */
    public Optional<SeedPlan> undealtSeed() {
        return nextSeed < plannedPerSeed.size() ? Optional.of(plannedPerSeed.get(nextSeed)) : Optional.empty();
    }

    public DialoguePlaces places() {
        return places;
    }

    public void dialogueCompleted() {
        tally.complete();
    }

    public void dialogueFailed(String reason) {
        tally.fail(reason, 1);
    }

    public void dialogueCancelled() {
        tally.cancel(1);
    }

    /** Those that wait are cancelled, and those that were not dealt are not going to be. */
    public void withdraw() {
        int undealt = undealt();
        withdrawn += undealt;
        tally.cancel(undealt + places.waiting());
        places.handOn(places.waiting());
    }

    /** What was not dealt cannot be. */
    public void abandon() {
        if (undealt() > 0) {
            tally.fail(NOT_DEALT, undealt());
        }
    }

    private int undealt() {
        return planned + replaced() - places.dealt() - failed().getOrDefault(NOT_DEALT, 0) - withdrawn;
    }

    /** Whether a failed dialogue gets another one in its place. */
    public boolean mayReplace() {
        return missing() > 0 && replaced() < campaign.settings().replacements();
    }

    public void replace() {
        tally.replace();
    }

    /** Completed dialogues that are wanted and will not come from those that are pending. */
    int missing() {
        return planned - completed() - pending();
    }

    /** Whether the revision at hand ends now. */
    boolean end(Instant now) {
        if (completedAt != null || pending() > 0) {
            return false;
        }
        completedAt = now;
        return true;
    }

    /** Key of the row; of its dialogues, too. */
    public UUID id() {
        return id;
    }

    public Campaign campaign() {
        return campaign;
    }

    public UUID dataSetId() {
        return dataSetId;
    }

    public String culture() {
        return culture;
    }

    public int revision() {
        return revision;
    }

    /** Of data set and revision. */
    public UUID revisionId() {
        return revisionId;
    }

    /** Completed dialogues wanted. */
    public int planned() {
        return planned;
    }

    public List<SeedPlan> plannedPerSeed() {
        return plannedPerSeed;
    }

    public int completed() {
        return tally.completed();
    }

    boolean isMet() {
        return completed() >= planned;
    }

    /** Failed dialogues that others were made in place of. */
    public int replaced() {
        return tally.replaced();
    }

    /** Dialogues that failed, by reason. */
    public Map<String, Integer> failed() {
        return tally.failed();
    }

    DialogueTally tally() {
        return tally;
    }

    /** Dialogues that were dropped, by reason. */
    public Map<String, Integer> dropped() {
        return tally.dropped();
    }

    /** Dialogues that have not ended. */
    public int pending() {
        return planned + replaced() - tally.ended();
    }

    /** Whether every dialogue of the revision at hand has ended. */
    public boolean hasEnded() {
        return completedAt != null;
    }

    /** When the last dialogue ended. */
    public Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }
}
