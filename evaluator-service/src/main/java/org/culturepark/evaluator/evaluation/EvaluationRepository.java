package org.culturepark.evaluator.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;
import org.culturepark.evaluator.evaluation.Evaluation.State;

@ApplicationScoped
class EvaluationRepository implements PanacheRepositoryBase<Evaluation, UUID> {
    private final Sql sql;

    EvaluationRepository(Sql sql) {
        this.sql = sql;
    }

    /** Newest first. */
    PanacheQuery<Evaluation> matching(EvaluationFilter filter) {
        return find(
                "(:model is null or model = :model) and (:culture is null or culture = :culture)"
                        + " and (:benchmark is null or benchmark = :benchmark) and (:state is null or state = :state)"
                        + " order by createdAt desc, id",
                Parameters.with("model", filter.model().orElse(null))
                        .and("culture", filter.culture().orElse(null))
                        .and("benchmark", filter.benchmark().orElse(null))
                        .and("state", filter.state().orElse(null)));
    }

    /** Whoever else wants to make the evaluation waits until this transaction has ended. */
    void claim(UUID id) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .setParameter("id", id.toString())
                .getSingleResult();
    }

    /** Held until the transaction ends, so that an evaluation ends once. */
    Optional<Evaluation> findForUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Scored since then, the oldest first. */
    List<Evaluation> scoredSince(Instant since) {
        return list("state = ?1 and scoredAt >= ?2 order by scoredAt", State.COMPLETED, since);
    }

    List<Evaluation> completedOf(Collection<String> models) {
        return list("state = ?1 and model in ?2 order by createdAt desc, id", State.COMPLETED, models);
    }

    /** Evaluations that plans name. */
    long countPlanned() {
        return count("select count(distinct evaluation_id) from plan_evaluation");
    }

    /** Questions of evaluations under way that have neither an answer nor a failure yet. */
    long questionsOpen() {
        return count("""
                select coalesce(sum(e.asked - (select count(*) from answer a where a.evaluation_id = e.id)), 0)
                from evaluation e where e.state in ('PENDING', 'RUNNING')""");
    }

    List<Evaluation> ofPlan(UUID plan) {
        List<UUID> ids = sql.list(
                "select evaluation_id from plan_evaluation where plan_id = ? order by number",
                row -> row.getObject(1, UUID.class),
                plan);
        return ids.isEmpty() ? List.of() : list("id in ?1 order by createdAt, id", ids);
    }

    List<UUID> plansOf(UUID evaluation) {
        return sql.list(
                "select plan_id from plan_evaluation where evaluation_id = ? order by plan_id",
                row -> row.getObject(1, UUID.class),
                evaluation);
    }

    private long count(String query) {
        return sql.first(query, row -> row.getLong(1)).orElseThrow();
    }

    List<StateCount> countByState() {
        return getEntityManager()
                .createQuery("select e.state, count(e) from Evaluation e group by e.state", StateCount.class)
                .getResultList();
    }

    long questionsAsked() {
        return getEntityManager()
                .createQuery("select coalesce(sum(e.asked), 0) from Evaluation e", Long.class)
                .getSingleResult();
    }

    record StateCount(State state, long count) {}
}
