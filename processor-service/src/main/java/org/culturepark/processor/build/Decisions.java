package org.culturepark.processor.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.culturepark.chassis.database.Sql;

/** The decisions of builds, on PostgreSQL. */
@ApplicationScoped
class Decisions {
    private static final String INSERT = """
            insert into decision (build_id, opinion_id, seed_id, question, chosen, reason)
            select ?, o.id, o.seed_id, o.question, d.reason is null, d.reason
            from jsonb_to_recordset(cast(? as jsonb)) as d(opinion_id uuid, reason text)
                join opinion o on o.id = d.opinion_id""";

    private final Sql sql;
    private final ObjectMapper json;

    Decisions(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void clear(UUID buildId) {
        sql.update("delete from decision where build_id = ?", buildId);
    }

    void add(UUID buildId, List<Decision> decisions) {
        List<Map<String, Object>> rows = decisions.stream().map(Decisions::row).toList();
        try {
            sql.update(INSERT, buildId, json.writeValueAsString(rows));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> row(Decision decision) {
        return decision.reason()
                .<Map<String, Object>>map(reason -> Map.of("opinion_id", decision.opinionId(), "reason", reason))
                .orElseGet(() -> Map.of("opinion_id", decision.opinionId()));
    }

    /** How many opinions met each fate; the empty reason is that of the chosen ones. */
    Map<String, Integer> counts(UUID buildId) {
        return sql
                .list(
                        "select coalesce(reason, ''), count(*) from decision where build_id = ? group by 1",
                        row -> Map.entry(row.getString(1), row.getInt(2)),
                        buildId)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
