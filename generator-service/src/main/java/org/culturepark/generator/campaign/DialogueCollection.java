package org.culturepark.generator.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.chassis.outbox.AnnouncedRow;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The dialogues of one culture in a campaign. Counts each dialogue's end, and is announced when the last one has ended.
 * Whoever counts holds the row's lock, or two that end at once would both miss that they were the last.
 */
@Entity
@Table(name = "dialogue_collection")
public class DialogueCollection extends AnnouncedRow {
    private static final int FIRST_REVISION = 1;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;

    @Column(name = "data_set_id")
    private UUID dataSetId;

    private String culture;
    private int revision;
    private int planned;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "planned_per_seed")
    private List<SeedPlan> plannedPerSeed;

    private boolean dealt;
    private int completed;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> failed = Map.of();

    @Column(name = "completed_at")
    private Instant completedAt;

    protected DialogueCollection() {}

    DialogueCollection(Campaign campaign, String culture, List<SeedPlan> plan) {
        super(Identity.of("collection", dataSetId(campaign, culture), FIRST_REVISION));
        this.campaign = campaign;
        this.dataSetId = dataSetId(campaign, culture);
        this.culture = culture;
        this.revision = FIRST_REVISION;
        this.plannedPerSeed = List.copyOf(plan);
        this.planned = plan.stream().mapToInt(SeedPlan::samples).sum();
    }

    private static UUID dataSetId(Campaign campaign, String culture) {
        return Identity.of("data-set", campaign.id(), culture);
    }

    /** Its dialogues exist from now on. */
    public void deal() {
        dealt = true;
    }

    public boolean dealt() {
        return dealt;
    }

    public void dialogueCompleted(Instant now) {
        completed++;
        closeIfWhole(now);
    }

    public void dialogueFailed(String reason, Instant now) {
        fail(reason, 1, now);
    }

    /** No dialogue could be made at all. */
    public void abandon(String reason, Instant now) {
        fail(reason, pending(), now);
    }

    private void fail(String reason, int dialogues, Instant now) {
        // A new map each time: Hibernate does not see a change inside a JSON value.
        Map<String, Integer> counts = new TreeMap<>(failed);
        counts.merge(reason, dialogues, Integer::sum);
        failed = counts;
        closeIfWhole(now);
    }

    private void closeIfWhole(Instant now) {
        if (pending() == 0) {
            completedAt = now;
            release(now);
        }
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

    public int planned() {
        return planned;
    }

    public List<SeedPlan> plannedPerSeed() {
        return plannedPerSeed;
    }

    public int completed() {
        return completed;
    }

    /** Dialogues that failed, by reason. */
    public Map<String, Integer> failed() {
        return Collections.unmodifiableMap(failed);
    }

    public int failures() {
        return failed.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Dialogues that have not ended. */
    public int pending() {
        return planned - completed - failures();
    }

    /** When the last dialogue ended. */
    public Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }
}
