package org.culturepark.evaluator.asking;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.evaluator.answer.Outcome;

@ApplicationScoped
class StoredAnswerRepository implements PanacheRepositoryBase<StoredAnswer, UUID> {

    List<StoredAnswer> of(UUID evaluationId) {
        return list("evaluationId = ?1 order by item, subject", evaluationId);
    }

    PanacheQuery<StoredAnswer> paged(UUID evaluationId, Optional<Outcome> outcome) {
        return outcome.map(
                        only -> find("evaluationId = ?1 and outcome = ?2 order by item, subject", evaluationId, only))
                .orElseGet(() -> find("evaluationId = ?1 order by item, subject", evaluationId));
    }

    void forgetFailed(UUID evaluationId) {
        delete("evaluationId = ?1 and outcome = ?2", evaluationId, Outcome.FAILED);
    }

    List<Count> countByOutcome(Collection<UUID> evaluationIds) {
        return getEntityManager()
                .createQuery(
                        "select a.evaluationId, a.outcome, count(a) from StoredAnswer a"
                                + " where a.evaluationId in ?1 group by a.evaluationId, a.outcome",
                        Count.class)
                .setParameter(1, evaluationIds)
                .getResultList();
    }

    List<Total> totals() {
        return getEntityManager()
                .createQuery("select a.outcome, count(a) from StoredAnswer a group by a.outcome", Total.class)
                .getResultList();
    }

    record Count(UUID evaluationId, Outcome outcome, long count) {}

    record Total(Outcome outcome, long count) {}
}
