package org.culturepark.processor.dataset;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
public class DialogueRepository implements PanacheRepositoryBase<Dialogue, UUID> {
    public Dialogue lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public PanacheQuery<Dialogue> of(UUID dataSetId) {
        return find("dataSetId = ?1 order by receivedAt, id", dataSetId);
    }
}
