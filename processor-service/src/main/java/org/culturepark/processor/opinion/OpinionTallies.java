package org.culturepark.processor.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;

/** What became of opinions, without counting them: the database keeps the sums. */
@ApplicationScoped
public class OpinionTallies {
    private static final String COUNTS =
            "select outcome, nullif(reason, ''), sum(number) from opinion_tally %s group by 1, 2";

    private final Sql sql;

    OpinionTallies(Sql sql) {
        this.sql = sql;
    }

    public List<OpinionCount> all() {
        return counts("");
    }

    public List<OpinionCount> of(UUID dataSetId) {
        return counts("where data_set_id = ?", dataSetId);
    }

    private List<OpinionCount> counts(String which, Object... values) {
        return sql.list(
                COUNTS.formatted(which),
                row -> new OpinionCount(OpinionOutcome.valueOf(row.getString(1)), row.getString(2), row.getLong(3)),
                values);
    }
}
