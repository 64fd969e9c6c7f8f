package org.culturepark.evaluator.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class TrainedModelRepository implements PanacheRepositoryBase<TrainedModel, UUID> {

    /** The latest model of that name. */
    Optional<TrainedModel> findNamed(String model) {
        return find("model = ?1 order by trainedAt desc", model).firstResultOptional();
    }
}
