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
        return culture.map(wanted -> find("culture = ?1 order by training.trainedAt desc, id", wanted))
                .orElseGet(() -> find("order by training.trainedAt desc, id"));
    }

    /** Those that were ever served, archived ones too: the promoted ones first, then the newest. */
    List<TrainedModel> listServed() {
        return list("servedAt is not null order by case when stage = 'PROMOTED' then 0 else 1 end, servedAt desc");
    }

    Optional<TrainedModel> findPromoted(String culture) {
        return find("culture = ?1 and stage = ?2", culture, ModelStage.PROMOTED).firstResultOptional();
    }

    long countOf(String culture) {
        return count("culture", culture);
    }

    /** Until the transaction ends, whoever else asks for the same culture waits. */
    void lockCulture(String culture) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(:culture)) as text)")
                .setParameter("culture", culture)
                .getSingleResult();
    }

    long countAnnounced() {
        return count("announcedAt is not null");
    }
}
