package org.culturepark.trainer.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CuratedBatchRepository implements PanacheRepositoryBase<CuratedBatch, UUID> {

    boolean has(UUID versionId, int number) {
        return count("version.id = ?1 and number = ?2", versionId, number) > 0;
    }

    long countOf(UUID versionId) {
        return count("version.id", versionId);
    }

    long countInWholeVersions() {
        return count("version.wholeAt is not null");
    }

    List<CuratedBatch> listInOrder(UUID versionId) {
        return list("version.id = ?1 order by number", versionId);
    }
}
