package org.culturepark.generator.campaign;

import jakarta.persistence.Embeddable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How the dialogues of a collection have ended, and how many failed ones others were made in place of. */
@Embeddable
class DialogueTally {
    private int completed;
    private int replaced;
    private int cancelled;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> failed = Map.of();

    void complete() {
        completed++;
    }

    void replace() {
        replaced++;
    }

    void cancel(int dialogues) {
        cancelled += dialogues;
    }

    void fail(String reason, int dialogues) {
        // A new map each time: Hibernate does not see a change inside a JSON value.
        Map<String, Integer> counts = new TreeMap<>(failed);
        counts.merge(reason, dialogues, Integer::sum);
        failed = counts;
    }

    /** Dialogues that failed, by reason, have not ended any more. */
    void takeBack(Map<String, Integer> reasons) {
        Map<String, Integer> counts = new TreeMap<>(failed);
        reasons.forEach((reason, dialogues) ->
                counts.computeIfPresent(reason, (key, count) -> count > dialogues ? count - dialogues : null));
        failed = counts;
    }

    int completed() {
        return completed;
    }

    int replaced() {
        return replaced;
    }

    int cancelled() {
        return cancelled;
    }

    /** Dialogues that were dropped, by reason. */
    Map<String, Integer> dropped() {
        return cancelled == 0 ? Map.of() : Map.of(CampaignState.CANCELLED.name(), cancelled);
    }

    /** Dialogues that failed, by reason. */
    Map<String, Integer> failed() {
        return Collections.unmodifiableMap(failed);
    }

    int failures() {
        return failed.values().stream().mapToInt(Integer::intValue).sum();
    }

    int ended() {
        return completed + failures() + cancelled;
    }
}
