package org.culturepark.generator.dialogue;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;

@ApplicationScoped
class DialogueRepository implements PanacheRepositoryBase<Dialogue, UUID> {
    private static final String AWAITS = """
            select 1 from dialogue d where id = ? and state in ('PLANNED', 'RUNNING')
                and not exists (select 1 from turn where dialogue_id = ? and number = ?)
            for no key update
            """;
    private static final String OPEN = """
            select d.id, exists (select 1 from scheduled_tasks
                where task_name = 'dialogue' and task_instance = cast(d.id as text)) as employed
            from dialogue d where d.collection_id = :collection and d.state in ('PLANNED', 'RUNNING') and d.place < :end
            order by d.place limit :most
            """;
    private static final String WAITING =
            "select id from dialogue where collection_id = ? and place >= ? order by place limit ?";
    private static final String COUNTS = """
            select 'IN' as what, '' as reason, cast(coalesce(sum(planned + replaced), 0) as bigint) as dialogues
                from dialogue_collection
            union all
            select 'UNDEALT', '', cast(coalesce(sum(planned + replaced - dealt_count - withdrawn
                - coalesce(cast(failed ->> 'NOT_DEALT' as int), 0)), 0) as bigint) from dialogue_collection
            union all
            select 'FAILED', 'NOT_DEALT', cast(sum(cast(failed ->> 'NOT_DEALT' as int)) as bigint)
                from dialogue_collection having sum(cast(failed ->> 'NOT_DEALT' as int)) > 0
            union all
            select 'CANCELLED', '', cast(coalesce(sum(withdrawn), 0) as bigint) from dialogue_collection
            union all
            select state, coalesce(reason, ''), count(*) from dialogue group by state, reason
            """;

    private final Sql sql;

    DialogueRepository(Sql sql) {
        this.sql = sql;
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

    /** The first of those that have not ended and stand before {@code end}. */
    List<OpenDialogue> open(UUID collection, int end, int most) {
        return getSession()
                .createNativeQuery(OPEN, Tuple.class)
                .setParameter("collection", collection)
                .setParameter("end", end)
                .setParameter("most", most)
                .addSynchronizedEntityClass(Dialogue.class)
                .getResultStream()
                .map(row -> new OpenDialogue(row.get("id", UUID.class), row.get("employed", Boolean.class)))
                .toList();
    }

    /** At most so many ids of stored ones, from that place on. */
    List<UUID> waiting(UUID collection, int from, int most) {
        return most <= 0 ? List.of() : sql.list(WAITING, row -> row.getObject(1, UUID.class), collection, from, most);
    }

    /** Cancels those that stand at this place or later. */
    void cancelFrom(UUID collection, int place, Instant now) {
        update(
                "state = ?1, finishedAt = ?2 where collection.id = ?3 and place >= ?4 and state = ?5",
                DialogueState.CANCELLED,
                now,
                collection,
                place,
                DialogueState.PLANNED);
    }

    /** The codes that the seed's delegates are bound to, but for those who stand in for others. */
    List<Integer> attitudes(UUID collection, UUID seed) {
        return getEntityManager()
                .createQuery(
                        "select d.delegate.attitude from Dialogue d where d.collection.id = :collection and d.seedId = :seed and d.replaces is null",
                        Integer.class)
                .setParameter("collection", collection)
                .setParameter("seed", seed)
                .getResultList();
    }

    /** The lowest ordinal that no dialogue of the seed has or is higher than. */
    int nextOrdinal(UUID collection, UUID seed) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(d.ordinal) + 1, 0) from Dialogue d where d.collection.id = :collection and d.seedId = :seed",
                        Integer.class)
                .setParameter("collection", collection)
                .setParameter("seed", seed)
                .getSingleResult();
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
