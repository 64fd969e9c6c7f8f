package org.culturepark.processor.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.culturepark.chassis.balance.StageBalance;
import org.culturepark.chassis.database.Sql;

/**
 * What people made of the examples that wait for them: of each data set whose settings ask for a review, in the version that
 * was made last. What a version says it has goes in.
 */
@ApplicationScoped
public class ReviewBalance {
    private static final String COUNTS = """
            with reviewed as (
                select distinct on (build.data_set_id) version.id, version.examples
                from data_set join build on build.data_set_id = data_set.id join version on version.id = build.version_id
                where data_set.settings -> 'review' = 'true'
                order by build.data_set_id, build.requested_at desc)
            select 'IN', coalesce(sum(examples), 0) from reviewed
            union all
            select %s, count(*) from %s join reviewed on reviewed.id = example.version_id group by 1""".formatted(ReviewTable.DECISION, ReviewTable.REVIEWED_EXAMPLES);

    private final Sql sql;

    ReviewBalance(Sql sql) {
        this.sql = sql;
    }

    public StageBalance stage() {
        Map<String, Long> counts = new HashMap<>();
        sql.list(COUNTS, row -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        long kept = number(counts, ReviewDecision.ACCEPTED.name()) + number(counts, ReviewDecision.EDITED.name());
        long rejected = number(counts, ReviewDecision.REJECTED.name());
        return new StageBalance(
                "review",
                number(counts, "IN"),
                kept,
                rejected == 0 ? Map.of() : Map.of(ReviewedVersions.REJECTED, rejected),
                Map.of(),
                number(counts, "OPEN"));
    }

    private static long number(Map<String, Long> counts, String of) {
        return counts.getOrDefault(of, 0L);
    }
}
