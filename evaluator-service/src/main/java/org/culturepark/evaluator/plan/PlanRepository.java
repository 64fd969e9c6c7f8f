package org.culturepark.evaluator.plan;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;

@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {
    private static final String LINK = """
            insert into plan_evaluation (plan_id, evaluation_id, number)
            values (?, ?, (select count(*) from plan_evaluation where plan_id = ?)) on conflict do nothing
            """;

    private final Sql sql;

    PlanRepository(Sql sql) {
        this.sql = sql;
    }

    PanacheQuery<Plan> newestFirst() {
        return find("id <> ?1 order by createdAt desc, id", new UUID(0x5000L, 0x8000000000000000L));
    }

    /** The evaluation is part of the plan, once. */
    void link(UUID plan, UUID evaluation) {
        sql.update(LINK, plan, evaluation, plan);
    }

    /** In the order in which they were linked. */
    List<UUID> evaluationsOf(UUID plan) {
        return sql.list(
                "select evaluation_id from plan_evaluation where plan_id = ? order by number, evaluation_id",
                row -> row.getObject(1, UUID.class),
                plan);
    }
}
