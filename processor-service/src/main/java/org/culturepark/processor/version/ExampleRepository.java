package org.culturepark.processor.version;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class ExampleRepository implements PanacheRepositoryBase<Example, UUID> {
    public PanacheQuery<Example> of(UUID versionId) {
        return find("versionId = ?1 order by place", versionId);
    }

    List<Example> ofBatch(UUID versionId, int batch) {
        return list("versionId = ?1 and batch = ?2 order by place", versionId, batch);
    }
}
