package org.culturepark.evaluator.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.evaluator.evaluation.Evaluation.State;

@ApplicationScoped
class EvaluationRepository implements PanacheRepositoryBase<Evaluation, UUID> {

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

    List<Evaluation> completed() {
        return list("state = ?1 order by endedAt", State.COMPLETED);
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
