package org.culturepark.trainer.run;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class HeldOutPointRepository implements PanacheRepositoryBase<HeldOutPoint, HeldOutPoint.Key> {

    List<HeldOutPoint> listOf(UUID runId) {
        return list("runId = ?1 order by step", runId);
    }

    void deleteOf(UUID runId) {
        delete("runId", runId);
    }
}
