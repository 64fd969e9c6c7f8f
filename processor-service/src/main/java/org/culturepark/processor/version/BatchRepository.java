package org.culturepark.processor.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class BatchRepository implements PanacheRepositoryBase<Batch, UUID> {
    List<Batch> of(UUID versionId) {
        return list("versionId", versionId);
    }

    public long announcedOf(UUID versionId) {
        return count("versionId = ?1 and announcedAt is not null", versionId);
    }

    public long announced() {
        return count("announcedAt is not null");
    }
}
