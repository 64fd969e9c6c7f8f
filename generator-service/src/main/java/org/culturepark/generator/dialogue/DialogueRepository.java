package org.culturepark.generator.dialogue;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;
import org.hibernate.StatelessSession;

@ApplicationScoped
class DialogueRepository implements PanacheRepositoryBase<Dialogue, UUID> {
    private static final String AWAITS = """
            select 1 from dialogue where id = ? and state in ('PLANNED', 'RUNNING')
                and not exists (select 1 from turn where dialogue_id = ? and number = ?)
            for no key update
            """;
    private static final String COUNTS = """
            select 'IN' as what, '' as reason, cast(coalesce(sum(planned), 0) as bigint) as dialogues
                from dialogue_collection
            union all
            select 'UNDEALT', '', cast(coalesce(sum(planned), 0) as bigint)
                from dialogue_collection where not dealt and completed_at is null
            union all
            select 'FAILED', failure.key, cast(sum(cast(failure.value as bigint)) as bigint)
                from dialogue_collection, jsonb_each_text(failed) as failure where not dealt group by failure.key
            union all
            select state, coalesce(reason, ''), count(*) from dialogue group by state, reason
            """;

    private final Sql sql;
    private final StatelessSession statements;

    DialogueRepository(Sql sql, StatelessSession statements) {
        this.sql = sql;
        this.statements = statements;
    }

    /** The dialogue with its turns, collection and campaign, to be read outside the session. */
    Dialogue getWhole(UUID id) {
        return find(
                        "from Dialogue d join fetch d.collection c join fetch c.campaign left join fetch d.turns where d.id = ?1",
                        id)
                .singleResult();
    }

    /** Whether the dialogue goes on and the turn with this number is not stored; locks it until the transaction ends. */
    boolean awaits(UUID id, int number) {
        return sql.first(AWAITS, row -> true, id, id, number).isPresent();
    }

    /** Without a session's care: turns come hundreds of times a second. */
    void add(Turn turn) {
        statements.insert(turn);
    }

    /** It is being talked, and what troubled it is over. */
    void markRunning(UUID id) {
        update("state = ?1, trouble = null where id = ?2", DialogueState.RUNNING, id);
    }

    /** The dialogue as it is now, locked until the transaction ends. */
    Dialogue getLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    /** Those of a campaign, in the order in which they were dealt. */
    PanacheQuery<Dialogue> ofCampaign(UUID campaign, DialogueFilter filter) {
        return find(
                "from Dialogue d where " + filter.condition() + " order by d.collection.culture, d.place",
                filter.parameters(campaign));
    }

    /** What was planned, and what became of it; of one moment, since it is one statement. */
    List<DialogueCount> counts() {
        return getSession()
                .createNativeQuery(COUNTS, Tuple.class)
                .getResultStream()
                .map(row -> new DialogueCount(
                        row.get("what", String.class),
                        row.get("reason", String.class),
                        row.get("dialogues", Long.class)))
                .toList();
    }
}
