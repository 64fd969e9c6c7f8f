package org.culturepark.processor.dataset;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class DialogueRepository implements PanacheRepositoryBase<Dialogue, UUID> {
    private static final String COUNT =
            "select new org.culturepark.processor.dataset.DialogueCount(d.state, d.reason, count(d)) from Dialogue d ";

    public Dialogue lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public PanacheQuery<Dialogue> of(UUID dataSetId) {
        return find("dataSetId = ?1 order by receivedAt, id", dataSetId);
    }

    long countOf(UUID dataSetId) {
        return count("dataSetId", dataSetId);
    }

    long pendingOf(UUID dataSetId) {
        return count("dataSetId = ?1 and state = ?2", dataSetId, DialogueState.RECEIVED);
    }

    public List<DialogueCount> countsOf(UUID dataSetId) {
        return getEntityManager()
                .createQuery(COUNT + "where d.dataSetId = :id group by d.state, d.reason", DialogueCount.class)
                .setParameter("id", dataSetId)
                .getResultList();
    }

    public List<DialogueCount> counts() {
        return getEntityManager()
                .createQuery(COUNT + "group by d.state, d.reason", DialogueCount.class)
                .getResultList();
    }
}
