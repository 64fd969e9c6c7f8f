package org.culturepark.generator.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;

/** Takes failed dialogues up again, where they stand; each keeps its id. */
@ApplicationScoped
class FailedDialogues {
    private static final String REVIVE = """
            with failed as (
                select id, reason from dialogue where %s and state = 'FAILED' order by place limit ?),
            revived as (
                update dialogue d set reason = null, detail = null, trouble = null, finished_at = null,
                    state = case when exists (select 1 from turn where dialogue_id = d.id) then 'RUNNING' else 'PLANNED' end
                from failed where d.id = failed.id returning failed.reason)
            select reason, count(*) from revived group by reason
            """;
    private static final String OF_COLLECTION = REVIVE.formatted("collection_id = ?");
    private static final String ONE = REVIVE.formatted("id = ?");

    private final Sql sql;

    FailedDialogues(Sql sql) {
        this.sql = sql;
    }

    /** @return how many had failed, by reason */
    Map<String, Integer> revive(DialogueCollection collection, int most) {
        return revive(OF_COLLECTION, collection.id(), most);
    }

    /** @return its reason, once; empty if it has not failed */
    Map<String, Integer> revive(UUID dialogue) {
        return revive(ONE, dialogue, 1);
    }

    private Map<String, Integer> revive(String statement, UUID whose, int most) {
        Map<String, Integer> reasons = new TreeMap<>();
        sql.list(statement, row -> Map.entry(row.getString(1), row.getInt(2)), whose, most)
                .forEach(reason -> reasons.put(reason.getKey(), reason.getValue()));
        return reasons;
    }

    /** Key of the collection that the dialogue belongs to. */
    Optional<UUID> collectionOf(UUID dialogue) {
        return sql.first(
                "select collection_id from dialogue where id = ?", row -> row.getObject(1, UUID.class), dialogue);
    }
}
