package org.culturepark.trainer.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PromotionRepository implements PanacheRepository<Promotion> {

    /** The one that holds now. */
    Optional<Promotion> findCurrent(String culture) {
        return find("culture = ?1 and endedAt is null order by id desc", culture)
                .firstResultOptional();
    }

    /** Newest first, the current one included. */
    List<Promotion> listOf(String culture) {
        return list("culture = ?1 order by id desc", culture);
    }
}
