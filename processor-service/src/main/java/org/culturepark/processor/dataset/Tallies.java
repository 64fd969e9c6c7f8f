package org.culturepark.processor.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;

/** Where dialogues are, without counting them: the database keeps the sums. */
@ApplicationScoped
public class Tallies {
    private static final String COUNTS = """
            select state, nullif(reason, ''), sum(number), sum(extracted) from dialogue_tally %s
            group by 1, 2 having sum(number) <> 0""";

    private final Sql sql;

    Tallies(Sql sql) {
        this.sql = sql;
    }

    public List<DialogueCount> dialogues() {
        return counts("");
    }

    public List<DialogueCount> dialoguesOf(UUID dataSetId) {
        return counts("where data_set_id = ?", dataSetId);
    }

    /** Events of the topic that were taken in, each once. */
    public long received(String topic) {
        return number("select sum(number) from inbox_tally where topic = ?", topic);
    }

    /** Of them, those that announced a dialogue which another event had announced before. */
    public long repeated() {
        return number("select count(*) from repeated_dialogue");
    }

    private List<DialogueCount> counts(String which, Object... values) {
        return sql.list(
                COUNTS.formatted(which),
                row -> new DialogueCount(
                        DialogueState.valueOf(row.getString(1)), row.getString(2), row.getLong(3), row.getLong(4)),
                values);
    }

    private long number(String query, Object... values) {
        return sql.list(query, row -> row.getLong(1), values).get(0);
    }
}
