package org.culturepark.processor.verification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MeasurementRepository implements PanacheRepositoryBase<Measurement, UUID> {
    Optional<Measurement> newestOf(Verification verifier, String model) {
        return find("verifier = ?1 and model = ?2 and quality is not null order by endedAt desc", verifier, model)
                .firstResultOptional();
    }
}
