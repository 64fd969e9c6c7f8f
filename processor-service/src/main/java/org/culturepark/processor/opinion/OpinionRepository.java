package org.culturepark.processor.opinion;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class OpinionRepository implements PanacheRepositoryBase<Opinion, UUID> {
    private static final String COUNT =
            "select new org.culturepark.processor.opinion.OpinionCount(o.outcome, o.reason, count(o)) from Opinion o ";

    /** Of dialogues up to the revision, in an order that does not depend on when they were curated. */
    public List<Opinion> ofSeed(UUID dataSetId, UUID seedId, int revision) {
        return list(
                "select o from Opinion o, Dialogue d where d.id = o.dialogueId and o.dataSetId = ?1 and o.seedId = ?2"
                        + " and d.revision <= ?3 order by o.id",
                dataSetId,
                seedId,
                revision);
    }

    public PanacheQuery<Opinion> of(UUID dataSetId, Optional<OpinionOutcome> outcome, Optional<String> reason) {
        return find(
                "dataSetId = ?1 and (?2 is null or outcome = ?2) and (?3 is null or reason = ?3)"
                        + " order by question, dialogueId, turn, ordinal, id",
                dataSetId,
                outcome.orElse(null),
                reason.orElse(null));
    }

    public List<OpinionCount> countsOf(UUID dataSetId) {
        return getEntityManager()
                .createQuery(COUNT + "where o.dataSetId = :id group by o.outcome, o.reason", OpinionCount.class)
                .setParameter("id", dataSetId)
                .getResultList();
    }

    public List<OpinionCount> counts() {
        return getEntityManager()
                .createQuery(COUNT + "group by o.outcome, o.reason", OpinionCount.class)
                .getResultList();
    }
}
