package org.culturepark.processor.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class VersionRepository implements PanacheRepositoryBase<Version, UUID> {
    /** Over all versions. */
    long batches() {
        return getEntityManager()
                .createQuery("select coalesce(sum(v.batches), 0) from Version v", Long.class)
                .getSingleResult();
    }
}
