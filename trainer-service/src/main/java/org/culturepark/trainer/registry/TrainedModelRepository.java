package org.culturepark.trainer.registry;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class TrainedModelRepository implements PanacheRepositoryBase<TrainedModel, UUID> {

    Optional<TrainedModel> findByName(String name) {
        return find("name", name).firstResultOptional();
    }

    /** Newest first. */
    PanacheQuery<TrainedModel> search(Optional<String> culture) {
        return culture.map(wanted -> find("version.culture = ?1 order by training.trainedAt desc, id", wanted))
                .orElseGet(() -> find("order by training.trainedAt desc, id"));
    }

    /** The models that an endpoint should have now: those that it served once, the newest of them. */
    List<TrainedModel> listNewestServed(String endpoint, int limit) {
        return find("endpoint = ?1 and servedAt is not null order by servedAt desc", endpoint)
                .page(0, limit)
                .list();
    }

    long countAnnounced() {
        return count("announcedAt is not null");
    }
}
