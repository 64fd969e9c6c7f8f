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

    /** The highest revision that a version was made of, or tried to be. */
    public Optional<Collection> newestAssembledOf(UUID dataSetId) {
        return find("dataSetId = ?1 and assembledAt is not null order by revision desc", dataSetId)
                .firstResultOptional();
    }
}
