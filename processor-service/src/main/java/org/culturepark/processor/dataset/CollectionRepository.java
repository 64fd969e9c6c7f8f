package org.culturepark.processor.dataset;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class CollectionRepository implements PanacheRepositoryBase<Collection, UUID> {
    /** The one that counts: the highest revision that has arrived. */
    public Optional<Collection> newestOf(UUID dataSetId) {
        return find("dataSetId = ?1 order by revision desc, receivedAt desc", dataSetId)
                .firstResultOptional();
    }
}
