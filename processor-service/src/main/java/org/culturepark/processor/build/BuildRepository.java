package org.culturepark.processor.build;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class BuildRepository implements PanacheRepositoryBase<Build, UUID> {
    public PanacheQuery<Build> of(UUID dataSetId) {
        return find("dataSetId = ?1 order by requestedAt desc, id", dataSetId);
    }
}
