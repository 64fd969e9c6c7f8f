package org.culturepark.processor.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;

/** The decisions of builds, on PostgreSQL. */
@ApplicationScoped
class Decisions {
    private static final String INSERT = """
            insert into decision (build_id, opinion_id, seed_id, question, chosen, reason, text)
            select ?, o.id, o.seed_id, o.question, d.reason is null, d.reason, nullif(d.text, o.text)
            from jsonb_to_recordset(cast(? as jsonb)) as d("opinionId" uuid, text text, reason text)
                join opinion o on d."opinionId" = o.id""";

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
        try {
            sql.update(INSERT, buildId, json.writeValueAsString(decisions));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
